import { type PartnerCommand, checkSending, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';
import { obeyPartner } from '../../reviews/steps/obey-partner.ts';
import { ReviewRefusal } from '../../reviews/steps/refusal.ts';
import type { Author } from '../../reviews/steps/thread.ts';
import type { OrganisationRow } from '../members.ts';
import { SpaceRefusal } from '../refusal.ts';
import { requireOwn } from './own-record.ts';
import { withLock } from '../with-lock.ts';
import { readValues, requireDraft } from './record-values.ts';

/** The commands that send a record to the team. */
const sending: readonly PartnerCommand['command'][] = ['submit', 'answer'];

/**
 * Makes a record ready to be read: complete, and with the end of an address. That is made from the whole title, when the
 * record is first sent: while it is typed it would be made from its first letters.
 * @throws SpaceRefusal `fields` when something that is needed is not written.
 */
async function prepare(strapi: Core.Strapi, review: ReviewRow): Promise<void> {
  const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
  const draft = await requireDraft(strapi, review);
  const { title, slug } = draft;
  const refusals = checkSending(subjectModel, readValues(subjectModel, draft));
  if (refusals.length > 0) throw new SpaceRefusal('fields', refusals);
  if (slug) return;
  const data = { title, slug: '' } as object;
  await strapi.documents(uidOf(subjectModel)).update({ documentId, locale, data });
}

async function obey(strapi: Core.Strapi, id: string, command: PartnerCommand, by: Author): Promise<void> {
  try {
    await obeyPartner(strapi, id, command, by);
  } catch (error) {
    throw error instanceof ReviewRefusal ? new SpaceRefusal('moved-on') : error;
  }
}

/**
 * Does what a member asks about the review of a record, or nothing.
 * @throws SpaceRefusal `gone`; `moved-on` when the review does not allow it, or no longer; `fields` when it is not complete.
 */
export async function obeyCommand(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  id: string,
  command: PartnerCommand,
  by: Author,
): Promise<void> {
  await withLock(strapi, 'review', { subjectId: id }, async () => {
    const review = await requireOwn(strapi, organisation, id);
    if (sending.includes(command.command)) await prepare(strapi, review);
    await obey(strapi, id, command, by);
  });
}
