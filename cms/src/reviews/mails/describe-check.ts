import { dayInFrance } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { signCheck } from '../../partner-space/checks/check-link.ts';
import { readChecked } from '../../partner-space/checks/checked-record.ts';
import { pageUrl, recordUrl } from '../../partner-space/mail-links.ts';
import type { LineRow, ReviewRow } from '../rows.ts';
import type { MailedCheck } from './write-check-mail.ts';

/**
 * What the yearly check of a record is about; null when visitors read it no more, or it was checked since it was asked.
 * @param asked the line that asks for it.
 * @param url where visitors read the record.
 */
export async function describeCheck(
  strapi: Core.Strapi,
  review: ReviewRow,
  asked: Pick<LineRow, 'at'>,
  url: string | null,
  { siteUrl, secret }: { readonly siteUrl: string; readonly secret: string },
): Promise<MailedCheck | null> {
  const { subjectId: record, organisationId: organisation } = review;
  const checked = await readChecked(strapi, review);
  if (!checked || organisation === null) return null;
  if (checked.reviewedOn !== null && checked.reviewedOn >= dayInFrance(new Date(asked.at))) return null;
  const token = signCheck({ record, organisation, reviewedOn: checked.reviewedOn }, secret);
  const confirmUrl = pageUrl(siteUrl, 'check', token);
  return { title: checked.title, url, confirmUrl, recordUrl: recordUrl(siteUrl, record) };
}
