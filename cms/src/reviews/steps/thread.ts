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

/** Marks the corrections that are open as done. */
export async function resolveCorrections(strapi: Core.Strapi, subjectId: string, at: Date): Promise<void> {
  await linesOf(strapi).updateMany({
    where: { subjectId, kind: 'correction', resolvedAt: null },
    data: { resolvedAt: at.toISOString() },
  });
}
