import {
  type ContentModelName,
  type FieldProblem,
  type Model,
  contentModels,
  defaultLocale,
  parseData,
  toPopulate,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findHoursProblems } from '../opening-hours.ts';
import { findAddressProblem } from './address-book.ts';
import { type Row, toData } from './entry-data.ts';

/** The documents a call is about. `locale` as Strapi's document service takes it. */
export interface Target {
  readonly model: ContentModelName;
  readonly documentId: string;
  readonly locale: unknown;
}

/** The filter on the language that a document call means: the default one unless told, all for `*`. */
export function localeFilter(model: Model, locale: unknown): Record<string, unknown> {
  if (!model.isLocalized || locale === '*') return {};
  if (Array.isArray(locale)) return { locale: { $in: locale } };
  return { locale: locale ?? defaultLocale };
}

/** Reads the published French row, whose facts the other languages share. */
async function readFrenchRow(strapi: Core.Strapi, model: Model, row: Row): Promise<Row | undefined> {
  if (!model.isLocalized || row.locale === defaultLocale) return undefined;
  const rows = await strapi.db.query(uidOf(model.name)).findMany({
    where: { documentId: row.documentId, locale: defaultLocale, publishedAt: { $notNull: true } },
    populate: toPopulate(model),
  });
  return rows[0] as Row | undefined;
}

async function findProblems(
  strapi: Core.Strapi,
  name: ContentModelName,
  row: Row,
): Promise<readonly FieldProblem[]> {
  const model: Model = contentModels[name];
  const data = toData(name, row, await readFrenchRow(strapi, model, row));
  const parsed = parseData(name, data);
  const problems = [...(parsed.ok ? [] : parsed.problems), ...findHoursProblems(model, data)];
  if (problems.length > 0) return problems;
  const message = await findAddressProblem(
    strapi,
    { model: name, documentId: row.documentId, locale: row.locale },
    data,
  );
  return message ? [{ field: model.fields['slug']?.label ?? 'slug', message }] : [];
}

/** The error as the admin expects it, to show each problem under its field as well as together. */
function refusal(model: Model, problems: readonly FieldProblem[]): Error {
  const details = problems.map(({ field, message }) => ({
    path: Object.keys(model.fields).filter((name) => field.split(', ')[0] === model.fields[name]?.label),
    name: 'ValidationError',
    message: `${field} : ${message}`,
  }));
  const list = details.map(({ message }) => message).join(' ; ');
  return new errors.ValidationError(`Publication refusée. ${list}.`, { errors: details });
}

/**
 * Checks the drafts that are about to be published.
 * @throws ValidationError that lists every problem with the French label of its field.
 */
export async function checkBeforePublishing(strapi: Core.Strapi, target: Target): Promise<void> {
  const model: Model = contentModels[target.model];
  const drafts = (await strapi.db.query(uidOf(model.name)).findMany({
    where: {
      documentId: target.documentId,
      publishedAt: null,
      ...localeFilter(model, target.locale),
    },
    populate: toPopulate(model),
  })) as Row[];
  for (const draft of drafts) {
    const problems = await findProblems(strapi, target.model, draft);
    if (problems.length === 0) continue;
    throw refusal(model, problems);
  }
}
