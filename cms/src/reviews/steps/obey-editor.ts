import {
  type EditorCommand,
  type ReviewCorrection,
  correctableFieldsOf,
  decisionsIn,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { withLock } from '../../partner-space/with-lock.ts';
import type { Outbox } from '../../publishing/outbox.ts';
import { fillBearer } from '../bearer.ts';
import { mergeRecord } from '../merge-record.ts';
import { type ReviewRow, reviewsOf } from '../rows.ts';
import { requireReview } from './find-review.ts';
import { ReviewRefusal, movedOn, saidOtherwise } from './refusal.ts';
import { takeStep } from './take-step.ts';
import { type Author, addLine, sayOnce } from './thread.ts';

type Message = Extract<EditorCommand, { command: 'say' }>;

async function ask(
  strapi: Core.Strapi,
  review: ReviewRow,
  corrections: readonly ReviewCorrection[],
  author: Author,
): Promise<void> {
  const { subjectModel, subjectId } = review;
  const correctable = new Set(correctableFieldsOf(subjectModel).map(({ name }) => name));
  for (const { field, kind, text } of corrections) {
    if (field !== null && !correctable.has(field))
      throw new errors.ValidationError(
        `Le partenaire n’écrit pas de champ « ${field} » dans une fiche de ce type : corrigez-le vous-même. Rien n’a été demandé.`,
      );
    await addLine(strapi, subjectId, { kind: 'correction', field, correctionKind: kind, text }, author);
  }
  await takeStep(strapi, review, 'ask', { author });
}

/** The ordinary publication: the review follows it, as it follows that of the button of the form. */
async function publish(strapi: Core.Strapi, review: ReviewRow, { account }: Author): Promise<void> {
  const { subjectModel, subjectId, subjectLocale, state, assignee } = review;
  if (!decisionsIn(state).includes('publish')) throw new ReviewRefusal(movedOn);
  await assign(strapi, review, assignee ?? account);
  await strapi.documents(uidOf(subjectModel)).publish({ documentId: subjectId, locale: subjectLocale });
}

/** What is accepted names who bears it, for its editor to see before it is published. */
async function accept(strapi: Core.Strapi, review: ReviewRow, author: Author): Promise<void> {
  await takeStep(strapi, review, 'accept', { author });
  await fillBearer(strapi, review);
}

async function say(
  strapi: Core.Strapi,
  { id, subjectId }: ReviewRow,
  { text, key }: Message,
  author: Author,
) {
  const line = { text, messageKey: key, mail: 'à envoyer' } as const;
  if ((await sayOnce(strapi, subjectId, line, author)) === 'otherwise')
    throw new ReviewRefusal(saidOtherwise);
  await reviewsOf(strapi).update({ where: { id }, data: { unansweredSince: null } });
}

async function assign(strapi: Core.Strapi, { id }: ReviewRow, assignee: string | null): Promise<void> {
  await reviewsOf(strapi).update({ where: { id }, data: { assignee } });
}

async function obey(
  strapi: Core.Strapi,
  outbox: Outbox,
  review: ReviewRow,
  command: EditorCommand,
  author: Author,
): Promise<void> {
  switch (command.command) {
    case 'ask':
      return ask(strapi, review, command.corrections, author);
    case 'accept':
      return accept(strapi, review, author);
    case 'publish':
      return publish(strapi, review, author);
    case 'decline':
      return takeStep(strapi, review, 'decline', { author, text: command.reason });
    case 'merge':
      return mergeRecord(strapi, outbox, review, command.into, author);
    case 'assign':
      return assign(strapi, review, command.isMine ? author.account : null);
    case 'say':
      return say(strapi, review, command, author);
    default:
      return takeStep(strapi, review, command.command, { author });
  }
}

/**
 * Does what an editor asks about a record, or nothing. Whether this person may publish it is for the caller to know.
 * @throws ReviewRefusal when the review does not allow it, or no longer.
 */
export async function obeyEditor(
  strapi: Core.Strapi,
  outbox: Outbox,
  subjectId: string,
  command: EditorCommand,
  by: Omit<Author, 'side'>,
): Promise<void> {
  await withLock(strapi, 'review', { subjectId }, async () => {
    const review = await requireReview(strapi, subjectId, 'step' in command ? command.step : null);
    await obey(strapi, outbox, review, command, { ...by, side: 'équipe' });
  });
}
