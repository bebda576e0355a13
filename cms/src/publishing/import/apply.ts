import {
  type ContentModelName,
  type Model,
  contentModels,
  defaultLocale,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { isPending } from './links.ts';
import type { Step } from './plan.ts';

/** Raised when the cms refuses a record while it is written: nothing is kept of the import. */
export class ImportRefusedError extends Error {
  override readonly name = 'ImportRefusedError';

  readonly rank: number;

  constructor(rank: number, cause: Error) {
    super(cause.message, { cause });
    this.rank = rank;
  }
}

type Values = Readonly<Record<string, unknown>>;

/** The models, each after the ones it links to as far as can be: fewer links are then made twice. */
function modelsTargetsFirst(): readonly ContentModelName[] {
  const ordered = new Set<ContentModelName>();
  const visited = new Set<string>();
  function visit(name: ContentModelName): void {
    if (visited.has(name)) return;
    visited.add(name);
    const model: Model = contentModels[name];
    for (const field of Object.values(model.fields)) if ('to' in field) visit(field.to as ContentModelName);
    ordered.add(name);
  }
  for (const name of Object.keys(contentModels) as ContentModelName[]) visit(name);
  return [...ordered];
}

function toOrder(steps: readonly Step[]): readonly Step[] {
  const rankOf = new Map(modelsTargetsFirst().map((name, rank) => [name, rank]));
  const order = (step: Step) => (step.locale === defaultLocale ? 0 : 1000) + (rankOf.get(step.model) ?? 0);
  return steps.toSorted((a, b) => order(a) - order(b));
}

function isLinkPending(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isPending) : isPending(value);
}

/** Writes steps, giving each document that is created its identifier. */
function createWriter(strapi: Core.Strapi) {
  const created = new Map<string, string>();
  const identify = (id: string) => created.get(id) ?? id;

  function toIdentifiers(data: Values): Values {
    const identified = (value: unknown) => (typeof value === 'string' ? identify(value) : value);
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(identified) : identified(value),
      ]),
    );
  }

  function paramsOf(step: Step, data: Values) {
    const model: Model = contentModels[step.model];
    return { data: toIdentifiers(data), ...(model.isLocalized ? { locale: step.locale } : {}) };
  }

  async function write(step: Step, data: Values): Promise<void> {
    const documents = strapi.documents(uidOf(step.model));
    const documentId = identify(step.documentId);
    if (!isPending(documentId)) await documents.update({ documentId, ...paramsOf(step, data) });
    else created.set(step.documentId, (await documents.create(paramsOf(step, data))).documentId);
  }

  async function publish(step: Step): Promise<void> {
    const model: Model = contentModels[step.model];
    await strapi.documents(uidOf(step.model)).publish?.({
      documentId: identify(step.documentId),
      ...(model.isLocalized ? { locale: step.locale } : {}),
    });
  }

  return { identify, write, publish };
}

async function orRefuse(step: Step, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error) throw new ImportRefusedError(step.rank, error);
    throw error;
  }
}

/**
 * Writes the steps of a plan, all inside the transaction of the caller.
 * Links between documents that are created together are written when both exist.
 * @throws ImportRefusedError for the first record that the cms refuses.
 */
export async function applySteps(
  strapi: Core.Strapi,
  steps: readonly Step[],
  publish: boolean,
): Promise<void> {
  const writer = createWriter(strapi);
  const ordered = toOrder(steps);
  const deferred: { step: Step; data: Values }[] = [];
  for (const step of ordered.filter(({ outcome }) => outcome === 'created' || outcome === 'updated')) {
    const entries = Object.entries(step.data);
    const isLater = ([, value]: [string, unknown]) =>
      isLinkPending(Array.isArray(value) ? value.map(asIdentified) : asIdentified(value));
    const asIdentified = (value: unknown) => (typeof value === 'string' ? writer.identify(value) : value);
    const later = entries.filter(isLater);
    if (later.length > 0) deferred.push({ step, data: Object.fromEntries(later) });
    const now = Object.fromEntries(entries.filter((entry) => !isLater(entry)));
    await orRefuse(step, () => writer.write(step, now));
  }
  for (const { step, data } of deferred) await orRefuse(step, () => writer.write(step, data));
  if (!publish) return;
  for (const step of ordered.filter(({ isPublished }) => !isPublished)) {
    await orRefuse(step, () => writer.publish(step));
  }
}
