import {
  type ContentModelName,
  type EntriesRequest,
  type Model,
  type PublishedAddress,
  type PublishedState,
  type RawEntry,
  contentModels,
  dayInFrance,
  defaultLocale,
  toPopulate,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type Row, toEntry } from './entry-data.ts';
import { type DocumentIds, findDocuments } from './published-part.ts';

/** Rows read in one query: relations are then fetched with one query for all of them. */
const PAGE_SIZE = 1000;

type PublishedRow = Row & { readonly publishedAt: string | Date };

/** The documents to read; all of them when it is undefined. */
type Ids = ReadonlySet<string> | undefined;

async function readRows(strapi: Core.Strapi, model: Model, ids: Ids): Promise<readonly PublishedRow[]> {
  const rows: PublishedRow[] = [];
  let page: PublishedRow[];
  do {
    page = (await strapi.db.query(uidOf(model.name)).findMany({
      where: {
        publishedAt: { $notNull: true },
        id: { $gt: rows.at(-1)?.id ?? 0 },
        ...(ids ? { documentId: { $in: [...ids] } } : {}),
      },
      orderBy: { id: 'asc' },
      limit: PAGE_SIZE,
      populate: toPopulate(model),
    })) as PublishedRow[];
    rows.push(...page);
  } while (page.length === PAGE_SIZE);
  return rows;
}

async function readEntries(
  strapi: Core.Strapi,
  name: ContentModelName,
  ids: Ids,
): Promise<readonly RawEntry[]> {
  const model: Model = contentModels[name];
  const rows = await readRows(strapi, model, ids);
  const french = new Map(
    rows.filter((row) => row.locale === defaultLocale).map((row) => [row.documentId, row]),
  );
  return rows.map((row) => toEntry(name, row, french.get(row.documentId), row.publishedAt));
}

async function readAddresses(strapi: Core.Strapi, where: object): Promise<readonly PublishedAddress[]> {
  const rows = await strapi.db.query(uidOf('published-address')).findMany({ where });
  return rows.map((row) => ({
    model: row.subjectModel,
    documentId: row.subjectId,
    locale: row.subjectLocale,
    path: row.path,
  }));
}

const modelNames = Object.keys(contentModels) as ContentModelName[];

/** What is published, without its day. */
type Documents = Omit<PublishedState, 'today'>;

async function readWhole(strapi: Core.Strapi): Promise<Documents> {
  const entries: RawEntry[] = [];
  for (const name of modelNames) entries.push(...(await readEntries(strapi, name, undefined)));
  return { entries, addresses: await readAddresses(strapi, {}) };
}

async function readPart(strapi: Core.Strapi, documents: DocumentIds): Promise<Documents> {
  const entries: RawEntry[] = [];
  const addresses: PublishedAddress[] = [];
  for (const name of modelNames) {
    const ids = documents.get(name);
    if (!ids) continue;
    entries.push(...(await readEntries(strapi, name, ids)));
    addresses.push(...(await readAddresses(strapi, { subjectModel: name, subjectId: { $in: [...ids] } })));
  }
  return { entries, addresses };
}

/**
 * Reads what is published, in every language, as of one instant.
 * @param request the part to read; everything when it is left out.
 */
export async function readPublishedState(
  strapi: Core.Strapi,
  request?: EntriesRequest,
): Promise<PublishedState> {
  const documents = await strapi.db.transaction(async () =>
    request ? readPart(strapi, await findDocuments(strapi, request)) : readWhole(strapi),
  );
  return { today: dayInFrance(new Date()), ...documents };
}
