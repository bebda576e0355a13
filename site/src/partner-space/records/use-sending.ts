import type { ReviewedModelName } from '@agenda21/content-types';
import { type SpaceRecord, checkSending } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import type { Saver, SaverState } from './saver-parts.ts';
import type { Written } from './use-saver.ts';

/** An answer to a correction, by the line that asks for it. */
export interface CorrectionAnswer {
  readonly correction: number;
  readonly text: string;
}

interface Sending {
  /** What keeps the record from being sent; null when nothing does, or before it is tried. */
  readonly obstacle: Refused | null;
  /** Saves what is typed, and looks whether the record can be sent. */
  prepare(): Promise<boolean>;
  /** Sends the record. @returns as it stands then, and what is told of it; null when it could not be sent. */
  send(
    answers: readonly CorrectionAnswer[],
  ): Promise<{ readonly record: SpaceRecord; readonly told: string; readonly isSent: boolean } | null>;
}

const isIn = (refusals: Refused['fields'], name: string) => refusals.some(({ field }) => field === name);

function findObstacle(model: ReviewedModelName, state: SaverState, isSaved: boolean): Refused | null {
  const missing = checkSending(model, state.texts);
  const fields = [...state.refused, ...missing.filter(({ field }) => !isIn(state.refused, field))];
  if (fields.length > 0) return { problem: 'fields', fields };
  if (isSaved) return null;
  const { status } = state;
  const isFault = status !== 'still' && status !== 'typing' && status !== 'saving' && status !== 'saved';
  return { problem: isFault ? status : 'moved-on', fields: [] };
}

/** Sends a record to the team: for the first time, or with the answers to what it asked. */
export function useSending({ model, record }: Written, saver: Saver): Sending {
  const { words, ask } = useSpace();
  const [obstacle, setObstacle] = useState<Refused | null>(null);
  const step = record?.step ?? 0;
  return {
    obstacle,
    async prepare() {
      const isSaved = await saver.flush();
      const found = findObstacle(model, saver.state, isSaved);
      setObstacle(found);
      return found === null;
    },
    async send(answers) {
      const path = `records/${saver.state.id}`;
      const command =
        record?.state === 'à corriger' ? { command: 'answer', step, answers } : { command: 'submit', step };
      const sent = await ask<SpaceRecord>('POST', `${path}/commands`, command);
      if (sent.problem === null) return { record: sent.body, told: words.records.actions.sent, isSent: true };
      const moved = sent.problem === 'moved-on' ? await ask<SpaceRecord>('GET', path) : null;
      if (moved?.problem === null)
        return { record: moved.body, told: words.problems['moved-on'], isSent: false };
      setObstacle(sent);
      return null;
    },
  };
}
