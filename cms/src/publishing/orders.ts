import { randomUUID } from 'node:crypto';
import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { orderRebuild, orderRollBack } from './publisher-client.ts';

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
  outcome: Outcome | { readonly state: 'queued' },
  requestedAt: Date,
): Promise<{ id: number }> {
  return strapi.db.query(uidOf('publication')).create({
    data: {
      batch: randomUUID(),
      action,
      subjectModel: 'site',
      subjectId: 'site',
      subjectTitle: release,
      actor,
      release,
      requestedAt: requestedAt.toISOString(),
      ...outcome,
    },
  });
}

/** Writes down an order that was given at the publisher's own console, and done. */
export async function recordDoneOrder(strapi: Core.Strapi, order: Order): Promise<void> {
  await writeOrder(strapi, order, live(), new Date());
}

/**
 * Has the portal made anew. Its row is written first: the publisher settles it as it does the others.
 * @throws PublisherRefusal when the order is not taken; the row says so.
 */
export async function rebuild(strapi: Core.Strapi, actor: string): Promise<void> {
  const order = { action: 'rebuild', actor, release: null } as const;
  const { id } = await writeOrder(strapi, order, { state: 'queued' }, new Date());
  try {
    await orderRebuild();
  } catch (error) {
    await strapi.db.query(uidOf('publication')).update({ where: { id }, data: failed(error) });
    throw error;
  }
}

/**
 * Puts an earlier release back, and writes down what became of it.
 * @throws PublisherRefusal when it could not be.
 */
export async function rollBack(strapi: Core.Strapi, actor: string, release: string): Promise<void> {
  const order = { action: 'roll-back', actor, release } as const;
  const requestedAt = new Date();
  try {
    await orderRollBack(release);
  } catch (error) {
    await writeOrder(strapi, order, failed(error), requestedAt);
    throw error;
  }
  await writeOrder(strapi, order, live(), requestedAt);
}
