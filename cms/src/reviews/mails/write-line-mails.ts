/** What tells a line of a thread to each person of the organisation. */
import { contentModels } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Mail } from '../../mail/index.ts';
import type { PortalSettings } from '../../messages/portal-settings.ts';
import { recordUrl } from '../../partner-space/mail-links.ts';
import { findLiveUrl, readPublished } from '../../publishing/live-url.ts';
import { type Organisation, readOrganisation } from '../organisation.ts';
import { readPresence, readTitle } from '../record.ts';
import { type LineRow, type ReviewRow, linesOf, readReview } from '../rows.ts';
import { describeCheck } from './describe-check.ts';
import { writeCheckMail } from './write-check-mail.ts';
import { type MailedRecord, type MergedRecord, writeReviewMail } from './write-review-mail.ts';

/** An e-mail of a line, and the identifier of the contact whom it is for. */
export interface LineMail {
  readonly contact: string;
  readonly mail: Mail;
}

interface Portal {
  /** Public address of the portal, where the pages of the space are. */
  readonly siteUrl: string;
  /** Signs the links of yearly checks. */
  readonly secret: string;
}

interface Told {
  readonly review: ReviewRow;
  readonly record: Omit<MailedRecord, 'merged'>;
  readonly organisation: Organisation;
  readonly settings: PortalSettings;
}

async function describeRecord(strapi: Core.Strapi, review: ReviewRow): Promise<Told['record']> {
  const { subjectModel: model, subjectId: documentId, subjectLocale: locale } = review;
  const published = await readPublished(strapi, { model, documentId, locale });
  return {
    model,
    title: await readTitle(strapi, review),
    presence: await readPresence(strapi, review),
    url: published && (await findLiveUrl(strapi, published)),
  };
}

/** The record that stays, when the line tells that two were merged; null otherwise. */
async function describeMerge(
  strapi: Core.Strapi,
  { mergedInto, subjectModel: model, subjectLocale: locale }: ReviewRow,
  { toState }: LineRow,
): Promise<MergedRecord | null> {
  if (mergedInto === null || toState !== 'décliné') return null;
  const kept = await readPublished(strapi, { model, documentId: mergedInto, locale });
  const title = kept && String(kept.data[contentModels[model].title]);
  return { title, url: kept && (await findLiveUrl(strapi, kept)) };
}

/** The corrections asked by the same gesture as a step. */
const readAsked = (strapi: Core.Strapi, { subjectId, at, toState }: LineRow): Promise<LineRow[]> =>
  toState === 'à corriger'
    ? linesOf(strapi).findMany({ where: { subjectId, at, kind: 'correction' }, orderBy: { id: 'asc' } })
    : Promise.resolve([]);

/** Whoever has the link of a yearly check answers it: only members are asked. */
async function writeCheckMails(
  strapi: Core.Strapi,
  line: LineRow,
  { review, record, organisation, settings }: Told,
  portal: Portal,
): Promise<LineMail[] | null> {
  const check = await describeCheck(strapi, review, line, record.url, portal);
  if (!check) return null;
  if (!organisation.isInSpace) return [];
  return organisation.contacts.map(({ id, address }) => ({
    contact: id,
    mail: writeCheckMail(check, settings, address),
  }));
}

async function writeStepMails(
  strapi: Core.Strapi,
  line: LineRow,
  { review, record, organisation, settings }: Told,
  siteUrl: string,
): Promise<LineMail[]> {
  const asked = await readAsked(strapi, line);
  const told = { ...record, merged: await describeMerge(strapi, review, line) };
  const url = organisation.isInSpace ? recordUrl(siteUrl, review.subjectId) : null;
  return organisation.contacts.map(({ id, address }) => ({
    contact: id,
    mail: writeReviewMail(line, asked, told, settings, { to: address, recordUrl: url }),
  }));
}

/** Writes what tells a line to each person who is to be told; null when there is nothing to tell any more. */
export async function writeLineMails(
  strapi: Core.Strapi,
  line: LineRow,
  settings: PortalSettings,
  portal: Portal,
): Promise<readonly LineMail[] | null> {
  const review = await readReview(strapi, line.subjectId);
  const organisation = review && (await readOrganisation(strapi, review));
  if (!organisation) return [];
  const told = { review, organisation, settings, record: await describeRecord(strapi, review) };
  return line.kind === 'vérification'
    ? writeCheckMails(strapi, line, told, portal)
    : writeStepMails(strapi, line, told, portal.siteUrl);
}
