import {
  type ContentModelName,
  type Model,
  type PublishedAddress,
  type PublishedState,
  type RawEntry,
  contentModels,
  defaultLocale,
  toPopulate,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type Row, toData } from './entry-data.ts';

/** Rows read in one query: relations are then fetched with one query for all of them. */
const PAGE_SIZE = 1000;

type PublishedRow = Row & { readonly publishedAt: string | Date };

async function readRows(strapi: Core.Strapi, model: Model): Promise<readonly PublishedRow[]> {
  const rows: PublishedRow[] = [];
  let page: PublishedRow[];
  do {
    page = (await strapi.db.query(uidOf(model.name)).findMany({
      where: { publishedAt: { $notNull: true }, id: { $gt: rows.at(-1)?.id ?? 0 } },
      orderBy: { id: 'asc' },
      limit: PAGE_SIZE,
      populate: toPopulate(model),
    })) as PublishedRow[];
    rows.push(...page);
  } while (page.length === PAGE_SIZE);
  return rows;
}

async function readEntries(strapi: Core.Strapi, name: ContentModelName): Promise<readonly RawEntry[]> {
  const model: Model = contentModels[name];
  const rows = await readRows(strapi, model);
  const french = new Map(
    rows.filter((row) => row.locale === defaultLocale).map((row) => [row.documentId, row]),
  );
  return rows.map((row) => ({
    model: name,
    documentId: row.documentId,
    locale: model.isLocalized ? row.locale : null,
    publishedAt: new Date(row.publishedAt).toISOString(),
    data: toData(name, row, french.get(row.documentId)),
  }));
}

async function readAddresses(strapi: Core.Strapi): Promise<readonly PublishedAddress[]> {
  const rows = await strapi.db.query(uidOf('published-address')).findMany();
  return rows.map((row) => ({
    model: row.subjectModel,
    documentId: row.subjectId,
    locale: row.subjectLocale,
    path: row.path,
  }));
}

/** Reads everything that is published, in every language, as of one instant. */
export async function readPublishedState(strapi: Core.Strapi): Promise<PublishedState> {
  return await strapi.db.transaction(async () => {
    const entries: RawEntry[] = [];
    for (const name of Object.keys(contentModels) as ContentModelName[]) {
      entries.push(...(await readEntries(strapi, name)));
    }
    return { entries, addresses: await readAddresses(strapi) };
  });
}
