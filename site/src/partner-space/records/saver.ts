/** Saves a record as it is typed: soon after each pause, again once the connection is back, and never over what others wrote. */
import type { FieldRefusal } from '@agenda21/content-types/forms';
import type {
  RecordSave,
  SpaceRecord,
  SpaceSaved,
  SpaceStarted,
} from '@agenda21/content-types/partner-space';
import type { Answered, Refused } from '../ask.ts';
import { type Saved, type Values, openDraft } from './draft.ts';
import type { LocalCopies } from './local-copies.ts';
import type { Clash, Clean } from './merge-values.ts';

/** How long a person pauses before what they typed is saved, and a save that failed is tried again, in milliseconds. */
const PAUSE_MS = 1_500;
const RETRY_MS = 5_000;

/** Times that a save is begun anew because others keep saving. */
const MOST_TRIES = 5;

/** What keeps a save from being done that may pass by itself. */
const passing: readonly SaveProblem[] = ['offline', 'limited', 'unavailable', 'stale', 'moved-on'];

type SaveProblem = Refused['problem'];
export type SaveStatus = 'still' | 'typing' | 'saving' | 'saved' | SaveProblem;

/** The space, as far as one record is concerned. */
export interface RemoteRecord {
  start(): Promise<Answered<SpaceStarted>>;
  read(id: string): Promise<Answered<SpaceRecord>>;
  save(id: string, asked: RecordSave): Promise<Answered<SpaceSaved>>;
}

export interface SaverState {
  /** Null before anything of it was saved. */
  readonly id: string | null;
  readonly status: SaveStatus;
  /** The last save. */
  readonly savedAt: string | null;
  /** What the fields show. */
  readonly texts: Values;
  readonly refused: readonly FieldRefusal[];
  readonly clashes: readonly Clash[];
  /** Whether the device keeps what is not saved. */
  readonly isKept: boolean;
}

export interface Saver {
  readonly state: SaverState;
  type(field: string, text: string): void;
  /** Saves at once. @returns whether everything is saved, and nothing is refused. */
  flush(): Promise<boolean>;
  /** Starts the record when it is not yet, though nothing is typed. @returns its identifier. */
  begin(): Promise<Answered<string>>;
  /** Settles a field that others wrote too. */
  choose(field: string, whose: 'mine' | 'theirs'): void;
  stop(): void;
}

export interface SaverParts {
  /** The record as it was read; null for one that is not started. */
  readonly record: (Saved & Pick<SpaceRecord, 'id'>) | null;
  /** What a record holds when it is started. */
  readonly blank?: Values;
  readonly remote: RemoteRecord;
  readonly copies: LocalCopies;
  readonly clean: Clean;
  /** Does something after a time, in milliseconds. @returns what gives it up. */
  readonly later: (task: () => void, ms: number) => () => void;
  readonly onChange: (state: SaverState) => void;
}

/** Opens what saves a record. What the device kept of it is saved at once. */
export function openSaver({ record, blank = {}, remote, copies, clean, later, onChange }: SaverParts): Saver {
  const draft = openDraft(record ?? { version: '', values: blank }, copies, clean);
  let state: SaverState = {
    id: record?.id ?? null,
    status: 'still',
    savedAt: null,
    texts: draft.texts,
    refused: [],
    clashes: [],
    isKept: true,
  };
  let running: Promise<void> | null = null;
  let giveUp = () => {};

  function set(change: Partial<SaverState>): void {
    state = { ...state, ...change, texts: draft.texts };
    onChange(state);
  }

  function plan(ms: number): void {
    giveUp();
    giveUp = later(() => void flush(), ms);
  }

  /** Reads what is saved. @returns what kept it from being read. */
  async function catchUp(id: string): Promise<SaveProblem | null> {
    const read = await remote.read(id);
    if (read.problem === null) draft.take(read.body);
    return read.problem;
  }

  /** Starts the record when it is not yet. @returns what kept it from being so. */
  async function start(): Promise<SaveProblem | null> {
    if (state.id !== null) return null;
    const started = await remote.start();
    if (started.problem !== null) return started.problem;
    const { id } = started.body;
    const problem = await catchUp(id);
    if (problem !== null) return problem;
    draft.rename(id);
    set({ id });
    return null;
  }

  /** Saves what is typed over what is known. @returns what kept it from being so. */
  async function saveOnce(): Promise<SaveProblem | null> {
    const problem = await start();
    if (problem !== null || state.id === null) return problem;
    const { values, clashes } = draft.collect();
    set({ clashes });
    if (Object.keys(values).length === 0) return null;
    const answer = await remote.save(state.id, { version: draft.version, values });
    if (answer.problem === 'offline') draft.doubt(values);
    if (answer.problem !== null) return answer.problem;
    draft.settle(values, answer.body);
    const { savedAt, refused } = answer.body;
    set({ savedAt, refused });
    return null;
  }

  async function attempt(): Promise<void> {
    if (!draft.isWaiting) return;
    set({ status: 'saving' });
    let problem = await saveOnce();
    for (let tried = 1; problem === 'moved-on' && tried < MOST_TRIES; tried += 1)
      problem = (await catchUp(state.id ?? '')) ?? (await saveOnce());
    set({ status: problem ?? 'saved' });
    if (problem !== null && passing.includes(problem)) plan(RETRY_MS);
  }

  async function flush(): Promise<boolean> {
    giveUp();
    while (running) await running;
    running = attempt().finally(() => void (running = null));
    await running;
    return !draft.isWaiting;
  }

  if (draft.isWaiting) plan(0);

  return {
    get state() {
      return state;
    },
    type(field, text) {
      set({ isKept: draft.type(field, text), status: 'typing' });
      plan(PAUSE_MS);
    },
    flush,
    async begin() {
      await flush();
      while (running) await running;
      let problem: SaveProblem | null = null;
      running = start()
        .then((found) => void (problem = found))
        .finally(() => void (running = null));
      await running;
      return state.id === null
        ? { problem: problem ?? 'unavailable', fields: [] }
        : { problem: null, body: state.id };
    },
    choose(field, whose) {
      draft.choose(field, whose);
      set({ clashes: state.clashes.filter((clash) => clash.field !== field) });
      plan(0);
    },
    stop: () => giveUp(),
  };
}
