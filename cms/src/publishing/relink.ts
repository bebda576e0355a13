import { type Field, type Model, contentModels, toPopulate, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Row } from './entry-data.ts';
import { type Target, localeFilter } from './publish-check.ts';

type LinkField = Extract<Field, { kind: 'relation' | 'relations' }>;

interface Linked {
  readonly documentId: string;
  readonly locale: string | null;
}

type SourceRow = Row & { readonly updatedAt: string | Date };

function linkFieldsTo(model: Model, target: string): [string, LinkField][] {
  return Object.entries(model.fields).filter(
    (entry): entry is [string, LinkField] => 'to' in entry[1] && entry[1].to === target,
  );
}

function linkedOf(row: Row, field: string): readonly Linked[] {
  const value = row[field] as Linked | readonly Linked[] | null | undefined;
  if (!value) return [];
  return Array.isArray(value) ? value : [value as Linked];
}

const isModified = (draft: SourceRow, published: SourceRow) =>
  new Date(draft.updatedAt) > new Date(published.updatedAt);

async function relink(strapi: Core.Strapi, model: Model, field: string, to: string, draft: SourceRow) {
  const { documentId, locale } = draft;
  const published = (await strapi.db.query(uidOf(model.name)).findOne({
    where: { documentId, locale, publishedAt: { $notNull: true } },
    populate: toPopulate(model),
  })) as SourceRow | null;
  const wanted = linkedOf(draft, field);
  if (!published || isModified(draft, published) || linkedOf(published, field).length === wanted.length)
    return;
  const ids: number[] = [];
  for (const linked of wanted) {
    const row = await strapi.db.query(uidOf(to)).findOne({
      select: ['id'],
      where: { documentId: linked.documentId, locale: linked.locale, publishedAt: { $notNull: true } },
    });
    if (row) ids.push(row.id);
  }
  await strapi.db
    .query(uidOf(model.name))
    .update({ where: { id: published.id }, data: { [field]: { set: ids.map((id) => ({ id })) } } });
}

/**
 * Gives back to published documents their links to a document that has just been published.
 * Strapi drops a link whose target is not published yet and never restores it
 * (https://github.com/strapi/strapi/issues/25361). A source whose draft was changed since is left alone: the links
 * of its draft are not public yet, and come with its next publication.
 */
export async function relinkSources(strapi: Core.Strapi, target: Target): Promise<void> {
  const drafts = await strapi.db.query(uidOf(target.model)).findMany({
    select: ['id'],
    where: {
      documentId: target.documentId,
      publishedAt: null,
      ...localeFilter(contentModels[target.model], target.locale),
    },
  });
  const ids = drafts.map((draft) => draft.id);
  for (const model of Object.values(contentModels) as Model[]) {
    for (const [field, { to }] of linkFieldsTo(model, target.model)) {
      const sources = (await strapi.db.query(uidOf(model.name)).findMany({
        where: { publishedAt: null, [field]: { id: { $in: ids } } },
        populate: { [field]: { select: ['documentId', 'locale'] } },
      })) as SourceRow[];
      for (const source of sources) await relink(strapi, model, field, to, source);
    }
  }
}
