import { randomUUID } from 'node:crypto';
import { type PublicationAction, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { currentActor } from './actors.ts';
import { takeTurn } from './turns.ts';

/** One change of public content, as the outbox keeps it. */
export interface Change {
  readonly action: PublicationAction;
  /** A content model, or `media`, or `locale`. */
  readonly model: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string | null;
}

/** Limits of the columns, in characters. */
const TITLE_MAX = 300;

type OnCommit = (callback: () => void) => void;

export interface Outbox {
  /**
   * Does a change and writes down what it changed, both or neither.
   * All that is written in one transaction is one batch, done one change after the other; the publisher is told once,
   * when it is committed.
   */
  record<T>(change: () => Promise<{ result: T; changes: readonly Change[] }>): Promise<T>;
}

/**
 * Opens the outbox.
 * @param poke tells the publisher that something changed; called once a transaction, after its commit.
 */
export function openOutbox(strapi: Core.Strapi, poke: () => void): Outbox {
  const batches = new WeakMap<object, string>();

  function batchOf(trx: object, onCommit: OnCommit): string {
    const known = batches.get(trx);
    if (known) return known;
    const batch = randomUUID();
    batches.set(trx, batch);
    onCommit(poke);
    return batch;
  }

  function toRow(batch: string, change: Change) {
    return {
      batch,
      action: change.action,
      subjectModel: change.model,
      subjectId: change.documentId,
      subjectLocale: change.locale,
      subjectTitle: change.title?.slice(0, TITLE_MAX) ?? null,
      actor: currentActor(strapi),
      state: 'queued',
      requestedAt: new Date().toISOString(),
    };
  }

  return {
    record: async (change) =>
      await strapi.db.transaction(({ trx, onCommit }) =>
        takeTurn(trx, async () => {
          const { result, changes } = await change();
          if (changes.length === 0) return result;
          const batch = batchOf(trx, onCommit);
          for (const item of changes) {
            await strapi.db.query(uidOf('publication')).create({ data: toRow(batch, item) });
          }
          return result;
        }),
      ),
  };
}
