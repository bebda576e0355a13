/** The lines of a thread, as people read them. */
import { type ReviewLine, type ReviewedModelName, labelOfField } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readMemberNames } from '../partner-space/members.ts';
import type { Organisation } from './organisation.ts';
import type { LineRow } from './rows.ts';

/** Names an account of the team. */
export type NameOf = (account: string) => string;

interface Sides {
  readonly nameOf: NameOf;
  /** The body that sends the record; null when it is not known. */
  readonly organisation: Organisation | null;
}

/** Reads who wrote lines: an account of the team, or a member, while they are one, and whom they write for. */
export async function readAuthorNames(
  strapi: Core.Strapi,
  rows: readonly LineRow[],
  { nameOf, organisation }: Sides,
): Promise<(row: LineRow) => string> {
  const memberOf = await readMemberNames(
    strapi,
    rows.map(({ author }) => author),
  );
  const body = organisation?.name ?? 'le partenaire';
  return ({ side, author }) => {
    if (side !== 'partenaire') return nameOf(author ?? '');
    const member = memberOf(author);
    return member === null ? body : `${member} (${body})`;
  };
}

/** A line as people read it. @param author the name of who wrote it. */
export function toLine(row: LineRow, model: ReviewedModelName, author: string): ReviewLine {
  const { id, side, kind, at, text, correctionKind, resolvedAt, answers, mail } = row;
  return {
    ...{ id, side, kind, at, text, correctionKind, resolvedAt, answers, mail, author },
    field: row.field && (labelOfField(model, row.field) ?? row.field),
    from: row.fromState,
    to: row.toState,
  };
}
