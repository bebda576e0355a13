import { type ReviewedModelName, type ReviewState } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type ReviewRow, readReview, reviewsOf } from '../rows.ts';
import { ReviewRefusal } from './refusal.ts';
import { type Author, addLine } from './thread.ts';

interface OpenedRecord extends Pick<ReviewRow, 'organisationId' | 'partnerId'> {
  readonly model: ReviewedModelName;
  readonly documentId: string;
  /** The language that its partner writes. */
  readonly locale: string;
}

/**
 * Puts a record under review: as a draft that its partner writes, or as sent when it came another way.
 * @throws ReviewRefusal when it is under review already.
 */
export async function openReview(
  strapi: Core.Strapi,
  { model, documentId, locale, organisationId, partnerId }: OpenedRecord,
  state: Extract<ReviewState, 'brouillon' | 'envoyé'>,
  author: Author,
): Promise<void> {
  const at = author.at.toISOString();
  await strapi.db.transaction(async () => {
    if (await readReview(strapi, documentId))
      throw new ReviewRefusal('Cette fiche est déjà en relecture. Rien n’a été fait.');
    const subject = { subjectModel: model, subjectId: documentId, subjectLocale: locale };
    const sent = state === 'envoyé' ? { submittedAt: at } : {};
    await reviewsOf(strapi).create({
      data: { ...subject, organisationId, partnerId, state, step: 0, waitingSince: at, ...sent },
    });
    const mail = state === 'envoyé' ? 'à envoyer' : null;
    await addLine(strapi, documentId, { kind: 'étape', toState: state, mail }, author);
  });
}
