import {
  type DocumentRef,
  type EntriesRequest,
  type Model,
  contentModels,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

/** Identifiers of documents, by the name of their model. */
export type DocumentIds = ReadonlyMap<string, ReadonlySet<string>>;

function byModel(documents: readonly DocumentRef[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { model, documentId } of documents) {
    ids.set(model, (ids.get(model) ?? new Set()).add(documentId));
  }
  return ids;
}

/** The published documents of a model that link to one of the targets. */
async function findSources(
  strapi: Core.Strapi,
  model: Model,
  targets: DocumentIds,
): Promise<readonly DocumentRef[]> {
  const sources: DocumentRef[] = [];
  for (const [name, field] of Object.entries(model.fields)) {
    const ids = 'to' in field ? targets.get(field.to) : undefined;
    if (!ids) continue;
    const rows = await strapi.db.query(uidOf(model.name)).findMany({
      select: ['documentId'],
      where: { publishedAt: { $notNull: true }, [name]: { documentId: { $in: [...ids] } } },
    });
    sources.push(...rows.map(({ documentId }) => ({ model: model.name, documentId })));
  }
  return sources;
}

/** The documents that a request is about: those it names, and the published ones that link to its targets. */
export async function findDocuments(strapi: Core.Strapi, request: EntriesRequest): Promise<DocumentIds> {
  const targets = byModel(request.targets);
  const sources: DocumentRef[] = [];
  for (const model of Object.values(contentModels)) {
    sources.push(...(await findSources(strapi, model, targets)));
  }
  return byModel([...request.documents, ...sources]);
}
