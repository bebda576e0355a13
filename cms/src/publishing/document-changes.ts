import {
  type ContentModelName,
  type Model,
  type PublicationAction,
  contentModels,
  isContentModelName,
  modelNameOf,
  toPopulate,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { recordAddresses } from './address-book.ts';
import { type Row, toData } from './entry-data.ts';
import type { Change, Outbox } from './outbox.ts';
import { type Target, checkBeforePublishing, localeFilter } from './publish-check.ts';
import { relinkSources } from './relink.ts';

const actionOf: Readonly<Record<string, PublicationAction>> = {
  create: 'create',
  clone: 'create',
  update: 'update',
  discardDraft: 'update',
  publish: 'publish',
  unpublish: 'unpublish',
  delete: 'delete',
};

interface Call {
  readonly action: PublicationAction;
  readonly model: ContentModelName;
  readonly documentId: string | undefined;
  readonly locale: unknown;
  /** True for a write that also publishes: what it publishes exists only once it is done. */
  readonly isWriteAndPublish: boolean;
}

/** Reads what a document call is about; null when it changes no public content. */
function toCall(uid: string, method: string, params: Readonly<Record<string, unknown>>): Call | null {
  const model = modelNameOf(uid);
  const action = actionOf[method];
  if (!model || !action || !isContentModelName(model)) return null;
  const isPublishing = params['status'] === 'published' && (action === 'create' || action === 'update');
  return {
    action: isPublishing ? 'publish' : action,
    model,
    documentId: method === 'clone' ? undefined : (params['documentId'] as string | undefined),
    locale: method === 'clone' ? '*' : params['locale'],
    isWriteAndPublish: isPublishing,
  };
}

type SubjectRow = Pick<Row, 'documentId' | 'locale'> & Readonly<Record<string, unknown>>;

/** The rows a call is about, one a language: the published ones, or those of any state. */
async function readSubjects(
  strapi: Core.Strapi,
  target: Target,
  isPublished: boolean,
): Promise<SubjectRow[]> {
  const model: Model = contentModels[target.model];
  const rows: SubjectRow[] = await strapi.db.query(uidOf(target.model)).findMany({
    select: ['documentId', 'locale', model.title],
    where: {
      documentId: target.documentId,
      ...localeFilter(model, target.locale),
      ...(isPublished ? { publishedAt: { $notNull: true } } : {}),
    },
  });
  return [...new Map(rows.map((row) => [row.locale, row])).values()];
}

function toChanges(call: Call, rows: readonly SubjectRow[]): Change[] {
  const model: Model = contentModels[call.model];
  return rows.map((row) => ({
    action: call.action,
    model: call.model,
    documentId: row.documentId,
    locale: model.isLocalized ? row.locale : null,
    title: (row[model.title] as string | null) ?? null,
  }));
}

async function followPublication(strapi: Core.Strapi, target: Target): Promise<void> {
  const model: Model = contentModels[target.model];
  await relinkSources(strapi, target);
  const rows = (await strapi.db.query(uidOf(target.model)).findMany({
    where: {
      documentId: target.documentId,
      publishedAt: { $notNull: true },
      ...localeFilter(model, target.locale),
    },
    populate: toPopulate(model),
  })) as Row[];
  for (const row of rows) {
    const subject = { model: target.model, documentId: row.documentId, locale: row.locale };
    await recordAddresses(strapi, subject, toData(target.model, row));
  }
}

/** Does a call and tells what it changed. What is withdrawn must be read before it goes. */
async function run(strapi: Core.Strapi, call: Call, next: () => Promise<unknown>) {
  const target = call.documentId ? { ...call, documentId: call.documentId } : null;
  if (target && (call.action === 'delete' || call.action === 'unpublish')) {
    const rows = await readSubjects(strapi, target, call.action === 'unpublish');
    return { result: await next(), changes: toChanges(call, rows) };
  }
  const isPlainPublish = call.action === 'publish' && !call.isWriteAndPublish;
  if (target && isPlainPublish) await checkBeforePublishing(strapi, target);
  const result = await next();
  const documentId = call.documentId ?? (result as { documentId?: string } | null)?.documentId;
  if (!documentId) return { result, changes: [] };
  const changed = { ...call, documentId };
  if (call.isWriteAndPublish) await checkBeforePublishing(strapi, changed);
  if (call.action === 'publish') await followPublication(strapi, changed);
  const rows = await readSubjects(strapi, changed, call.action === 'publish');
  return { result, changes: toChanges(call, rows) };
}

/** Makes every write on public content leave its row in the outbox, in the same transaction. */
export function watchDocuments(strapi: Core.Strapi, outbox: Outbox): void {
  strapi.documents.use((context, next) => {
    const params = (context.params ?? {}) as Readonly<Record<string, unknown>>;
    const call = toCall(context.uid, context.action, params);
    return call ? (outbox.record(() => run(strapi, call, next)) as ReturnType<typeof next>) : next();
  });
}
