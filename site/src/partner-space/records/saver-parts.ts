/** What saves a record: what it needs, what it shows and what it can be asked. */
import type { FieldRefusal } from '@agenda21/content-types/forms';
import type {
  RecordSave,
  SpaceRecord,
  SpaceSaved,
  SpaceStarted,
} from '@agenda21/content-types/partner-space';
import type { Answered, Refused } from '../ask.ts';
import type { Saved, Values } from './draft.ts';
import type { LocalCopies } from './local-copies.ts';
import type { Clash, Clean } from './merge-values.ts';

/** What keeps a save from being done. */
export type SaveProblem = Refused['problem'];
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
  /** What is wrong with values, as far as the browser sees; such a field waits until it is put right. */
  readonly check: (values: Values) => readonly FieldRefusal[];
  /** Does something after a time, in milliseconds. @returns what gives it up. */
  readonly later: (task: () => void, ms: number) => () => void;
  readonly onChange: (state: SaverState) => void;
}
