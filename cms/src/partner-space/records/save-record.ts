import {
  type FieldRefusal,
  type FormValues,
  type RecordSave,
  type SpaceSaved,
  areWritable,
  checkDraft,
  statesPartnerWrites,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ReviewRow } from '../../reviews/rows.ts';
import type { OrganisationRow } from '../members.ts';
import { SpaceRefusal } from '../refusal.ts';
import { findTerritory } from '../territories.ts';
import { checkLinks } from './check-links.ts';
import { requireOwn } from './own-record.ts';
import { withLock } from '../with-lock.ts';
import { nameVersion, readValues, requireDraft, toData } from './record-values.ts';

/** What is kept of a save, and what is refused. */
interface Kept {
  readonly kept: Readonly<Record<string, unknown>>;
  readonly territory: string | null;
  readonly refusals: readonly FieldRefusal[];
}

/** Finds the commune that was typed; a name that the portal has not is refused. */
async function placeCommune(
  strapi: Core.Strapi,
  { kept, refusals }: Pick<Kept, 'kept' | 'refusals'>,
): Promise<Kept> {
  const { commune, ...others } = kept;
  const territory = commune ? await findTerritory(strapi, String(commune)) : null;
  if (!commune || territory) return { kept, territory, refusals };
  return { kept: others, territory, refusals: [...refusals, { field: 'commune', problem: 'unknown' }] };
}

/** Leaves out the links that lead nowhere. */
async function placeLinks(
  strapi: Core.Strapi,
  { subjectModel: model, subjectId }: ReviewRow,
  known: FormValues,
  { kept, refusals, territory }: Kept,
): Promise<Kept> {
  const wrong = await checkLinks(strapi, { model, subjectId }, kept, known);
  const isWrong = (name: string) => wrong.some(({ field }) => field === name);
  const right = Object.entries(kept).filter(([name]) => !isWrong(name));
  return { kept: Object.fromEntries(right), territory, refusals: [...refusals, ...wrong] };
}

async function save(strapi: Core.Strapi, review: ReviewRow, asked: RecordSave): Promise<SpaceSaved> {
  const { subjectModel, subjectId: documentId, subjectLocale: locale } = review;
  const draft = await requireDraft(strapi, review);
  const known = readValues(subjectModel, draft);
  if (nameVersion(known) !== asked.version) throw new SpaceRefusal('moved-on');
  const checked = await placeCommune(strapi, checkDraft(subjectModel, asked.values));
  const { kept, territory, refusals } = await placeLinks(strapi, review, known, checked);
  const data = toData(subjectModel, kept, draft, territory) as object;
  if (Object.keys(data).length > 0)
    await strapi.documents(uidOf(subjectModel)).update({ documentId, locale, data });
  const saved = await requireDraft(strapi, review);
  const values = readValues(subjectModel, saved);
  const savedAt = new Date(saved.updatedAt).toISOString();
  return { version: nameVersion(values), values, savedAt, refused: refusals };
}

/**
 * Keeps what a partner typed in the draft of a record; what visitors read stays as it is.
 * What can be kept is, whatever is refused of the rest.
 * @throws SpaceRefusal `gone`; `unreadable` for a field that partners do not write; `locked` while the team reads the
 *   record; `moved-on` when it was changed since the version that was seen.
 */
export async function saveRecord(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  id: string,
  asked: RecordSave,
): Promise<SpaceSaved> {
  return withLock(strapi, 'review', { subjectId: id }, async () => {
    const review = await requireOwn(strapi, organisation, id);
    if (!areWritable(review.subjectModel, asked.values)) throw new SpaceRefusal('unreadable');
    if (!statesPartnerWrites.includes(review.state)) throw new SpaceRefusal('locked');
    return save(strapi, review, asked);
  });
}
