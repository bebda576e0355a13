import type { ReviewedModelName } from '@agenda21/content-types';
import {
  type SpaceRecord,
  type SpaceSaved,
  type SpaceStarted,
  blankValues,
  checkDraft,
  cleanTyped,
} from '@agenda21/content-types/partner-space';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Ask } from '../ask.ts';
import { useSpace } from '../context.ts';
import type { Values } from './draft.ts';
import { openCopies } from './local-copies.ts';
import { type RecordPlace, nameOfPlace } from './place.ts';
import type { RemoteRecord, Saver, SaverState } from './saver-parts.ts';
import { openSaver } from './saver.ts';

/** What is written where: a record as it was read, or one that is started. */
export interface Written {
  readonly member: string;
  readonly place: RecordPlace;
  readonly model: ReviewedModelName;
  /** Null for one that is not started. */
  readonly record: SpaceRecord | null;
}

function remoteOf(ask: Ask, { place, model }: Written): RemoteRecord {
  const { key = '', replicates = undefined } = place.id === null ? place : {};
  const asked = { model, key, ...(replicates ? { replicates } : {}) };
  return {
    start: () => ask<SpaceStarted>('POST', 'records', asked),
    read: (id) => ask<SpaceRecord>('GET', `records/${id}`),
    save: (id, asked) => ask<SpaceSaved>('PUT', `records/${id}`, asked),
  };
}

function later(task: () => void, ms: number): () => void {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
}

/** Saves a record as it is typed on a page; what waits leaves as soon as the connection, or the session, is back. */
export function useSaver(written: Written): readonly [SaverState, Saver] {
  const { ask, signIns } = useSpace();
  const [, show] = useState<SaverState | null>(null);
  const saver = useMemo(() => {
    const { member, place, model, record } = written;
    const copies = openCopies(localStorage, member, nameOfPlace(place));
    const remote = remoteOf(ask, written);
    const clean = (typed: string, field: string) => cleanTyped(model, field, typed);
    const check = (values: Values) => checkDraft(model, values).refusals;
    const known = { record, blank: blankValues(model), remote, copies };
    return openSaver({ ...known, clean, check, later, onChange: show });
  }, []);
  useEffect(() => {
    const resume = () => void saver.flush();
    addEventListener('online', resume);
    return () => {
      removeEventListener('online', resume);
      saver.stop();
    };
  }, [saver]);
  useEffect(() => void (signIns > 0 && saver.flush()), [saver, signIns]);
  return [saver.state, saver];
}
