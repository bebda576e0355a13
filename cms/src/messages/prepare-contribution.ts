import {
  type WrittenLanguage,
  contribution,
  dayInFrance,
  defaultLocale,
  isLocale,
  languageOfLocale,
  messageForms,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { makeReference } from './make-reference.ts';

const messageUid = uidOf('message');

interface Row {
  readonly id: number;
  readonly createdAt: string;
  readonly form: string;
  readonly state: string;
  readonly message: string;
  readonly name: string;
  readonly aboutId: string | null;
  readonly agreement: string | null;
  readonly language: string;
  readonly contributionId: string | null;
}

/** The draft that a message became. */
export interface PreparedContribution {
  readonly documentId: string;
  readonly isNew: boolean;
}

/** Tells, in French, why nothing of a message may be published; null when its author agreed to it. */
function findRefusal({ form, state, agreement }: Row): string | null {
  if (form !== messageForms.contribution) return 'Ce message ne répond pas à une consultation.';
  if (!agreement) return 'La personne n’a pas accepté que sa contribution soit publiée.';
  return state === 'indésirable' ? 'Ce message est marqué « indésirable ».' : null;
}

const languageOf = ({ language }: Row): WrittenLanguage =>
  languageOfLocale(isLocale(language) ? language : defaultLocale);

/** A name that is an e-mail address is left for the editor to fill in: it is never copied. */
const authorOf = ({ name }: Row) => (contribution.fields.author.pattern.test(name) ? name : null);

/** What is copied of a message: nothing that its author did not agree to see published. */
function toDraft(row: Row) {
  const receivedAt = new Date(row.createdAt);
  return {
    code: `C-${makeReference(receivedAt)}`.toUpperCase(),
    author: authorOf(row),
    consultation: row.aboutId,
    receivedOn: dayInFrance(receivedAt),
    language: languageOf(row),
    text: row.message,
  };
}

async function readMessage(strapi: Core.Strapi, documentId: string): Promise<Row> {
  const row: Row | null = await strapi.db.query(messageUid).findOne({ where: { documentId } });
  if (!row) throw new errors.NotFoundError();
  return row;
}

async function findPrepared(strapi: Core.Strapi, { contributionId }: Row): Promise<string | null> {
  if (!contributionId) return null;
  const where = { documentId: contributionId };
  return (await strapi.db.query(uidOf('contribution')).count({ where })) > 0 ? contributionId : null;
}

/**
 * Finds the contribution that was made of a message; null when there is none, or none any more.
 * @throws NotFoundError when there is no such message.
 */
export async function findContributionOf(strapi: Core.Strapi, messageId: string): Promise<string | null> {
  return findPrepared(strapi, await readMessage(strapi, messageId));
}

/**
 * Makes a draft contribution of a message, once: asked again, it gives the one that was made as long as it is there.
 * @param accountId the account of the admin that asks.
 * @throws NotFoundError when there is no such message, ApplicationError with the reason when it may not be published.
 */
export async function prepareContribution(
  strapi: Core.Strapi,
  messageId: string,
  accountId: number,
): Promise<PreparedContribution> {
  return strapi.db.transaction(async () => {
    const row = await readMessage(strapi, messageId);
    const refusal = findRefusal(row);
    if (refusal !== null) throw new errors.ApplicationError(refusal);
    const prepared = await findPrepared(strapi, row);
    if (prepared !== null) return { documentId: prepared, isNew: false };
    const { documentId } = await strapi.documents(uidOf('contribution')).create({
      data: { ...toDraft(row), createdBy: accountId, updatedBy: accountId },
    });
    await strapi.db.query(messageUid).update({ where: { id: row.id }, data: { contributionId: documentId } });
    return { documentId, isNew: true };
  });
}
