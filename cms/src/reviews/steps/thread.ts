import type { ReviewSide } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type LineRow, linesOf } from '../rows.ts';

/** Who does something, and when. */
export interface Author {
  readonly side: ReviewSide;
  /** The account as the outbox names it; null when it is not known. */
  readonly account: string | null;
  readonly at: Date;
}

type Line = Pick<LineRow, 'kind'> & Partial<Omit<LineRow, 'id' | 'subjectId' | 'side' | 'author' | 'at'>>;

/** Adds a line to the thread of a record. */
export async function addLine(
  strapi: Core.Strapi,
  subjectId: string,
  line: Line,
  { side, account, at }: Author,
): Promise<void> {
  await linesOf(strapi).create({
    data: { ...line, subjectId, side, author: account, at: at.toISOString() },
  });
}

/**
 * Says something in the thread of a record, once for each key: whoever asks again did not read the first answer.
 * @returns whether it was said now, was there already, or would take the key of other words: nothing is said then.
 */
export async function sayOnce(
  strapi: Core.Strapi,
  subjectId: string,
  line: { readonly text: string; readonly messageKey: string } & Pick<Line, 'mail'>,
  author: Author,
): Promise<'said' | 'known' | 'otherwise'> {
  const { text, messageKey } = line;
  const known: LineRow | null = await linesOf(strapi).findOne({ where: { subjectId, messageKey } });
  if (known) return known.text === text ? 'known' : 'otherwise';
  await addLine(strapi, subjectId, { ...line, kind: 'message' }, author);
  return 'said';
}

/** Marks the corrections that are open as done. */
export async function resolveCorrections(strapi: Core.Strapi, subjectId: string, at: Date): Promise<void> {
  await linesOf(strapi).updateMany({
    where: { subjectId, kind: 'correction', resolvedAt: null },
    data: { resolvedAt: at.toISOString() },
  });
}
