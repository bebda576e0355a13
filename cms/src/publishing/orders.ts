import { randomUUID } from 'node:crypto';
import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { PublicationRow } from './publication-row.ts';
import { PublisherRefusal, orderRebuild, orderRollBack, readPublisherStatus } from './publisher-client.ts';

const publicationUid = uidOf('publication');

/** An order about the whole portal, for its history. */
export interface Order {
  readonly action: 'rebuild' | 'roll-back';
  readonly actor: string;
  readonly release: string | null;
}

type Outcome = {
  readonly state: 'live' | 'failed';
  readonly reason: string | null;
  readonly settledAt: string;
};

const live = (): Outcome => ({ state: 'live', reason: null, settledAt: new Date().toISOString() });

function failed(cause: unknown): Outcome {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { state: 'failed', reason, settledAt: new Date().toISOString() };
}

async function writeOrder(
  strapi: Core.Strapi,
  { action, actor, release }: Order,
  outcome: Outcome | { readonly state: 'queued' } = { state: 'queued' },
): Promise<{ id: number }> {
  return strapi.db.query(publicationUid).create({
    data: {
      batch: randomUUID(),
      action,
      subjectModel: 'site',
      subjectId: 'site',
      subjectTitle: release,
      actor,
      release,
      requestedAt: new Date().toISOString(),
      ...outcome,
    },
  });
}

/** Settles the row of an order, unless the publisher did meanwhile. */
async function settle(strapi: Core.Strapi, id: number, outcome: Outcome): Promise<void> {
  await strapi.db.query(publicationUid).updateMany({ where: { id, settledAt: null }, data: { ...outcome } });
}

const isOutcomeUnknown = (error: unknown) => error instanceof PublisherRefusal && error.isOutcomeUnknown;

/** Writes down an order that was given at the publisher's own console, and done. */
export async function recordDoneOrder(strapi: Core.Strapi, order: Order): Promise<void> {
  await writeOrder(strapi, order, live());
}

/**
 * Has the portal made anew. Its row is written first: the publisher settles it as it does the others.
 * @throws PublisherRefusal when the order is not taken; the row says so.
 */
export async function rebuild(strapi: Core.Strapi, actor: string): Promise<void> {
  const { id } = await writeOrder(strapi, { action: 'rebuild', actor, release: null });
  try {
    await orderRebuild();
  } catch (error) {
    // An order that may have been taken waits in the outbox: the publisher does it and settles it.
    if (!isOutcomeUnknown(error)) await settle(strapi, id, failed(error));
    throw error;
  }
}

/** Roll-backs that this process gave and whose answer it awaits. */
const awaited = new Set<number>();

async function carryOut(strapi: Core.Strapi, id: number, release: string): Promise<void> {
  try {
    await orderRollBack(release);
  } catch (error) {
    // One whose answer was lost stays open: the publisher says later whether it did it.
    const isUnknown = isOutcomeUnknown(error);
    if (!isUnknown) await settle(strapi, id, failed(error));
    if (!isUnknown || (await readPublisherStatus())?.release?.id !== release) throw error;
  }
  await settle(strapi, id, live());
}

/**
 * Puts an earlier release back. Its row is written first, so that no crash loses it.
 * @throws PublisherRefusal when it could not be, and the row says so; or when nothing is known of it yet.
 */
export async function rollBack(strapi: Core.Strapi, actor: string, release: string): Promise<void> {
  const { id } = await writeOrder(strapi, { action: 'roll-back', actor, release });
  awaited.add(id);
  await carryOut(strapi, id, release).finally(() => awaited.delete(id));
}

const interrupted =
  'La réponse du programme de publication s’est perdue, et il sert une autre version : rien ne dit que c’est fait.';

/**
 * Settles the roll-backs whose answer was lost, by a stop of the cms or of the publisher: done when the publisher
 * serves their release. To be called when it asks for work, since it does so in no roll-back; while it does not say
 * what it serves, they stay open.
 */
export async function settleLostOrders(strapi: Core.Strapi): Promise<void> {
  const rows: PublicationRow[] = await strapi.db
    .query(publicationUid)
    .findMany({ where: { action: 'roll-back', settledAt: null, id: { $notIn: [...awaited] } } });
  if (rows.length === 0) return;
  const served = (await readPublisherStatus())?.release?.id;
  if (served === undefined) return;
  for (const { id, release } of rows)
    await settle(strapi, id, release === served ? live() : failed(interrupted));
}
