/** Texts that wait to be saved, on the device: neither a lost connection nor a closed page loses them. */
import type { Typed, TypedFields } from './merge-values.ts';

/** What of the browser's storage is needed. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The copies of a record. */
export interface LocalCopies {
  read(): TypedFields;
  /** Keeps what is typed in a field, beside what another tab keeps of others. @returns false when the device refuses. */
  keep(field: string, typed: Typed): boolean;
  /** Forgets a field that was saved, unless something else was typed in it since, in another tab. */
  drop(field: string, saved: string): void;
  /** Gives them another name, once the record has one. */
  rename(name: string): void;
}

const PREFIX = 'espace-fiche';

const keyOf = (member: string, name: string) => [PREFIX, member, name].join(':');

function readFields(storage: TextStorage, key: string): TypedFields {
  try {
    return JSON.parse(storage.getItem(key) ?? '{}') as TypedFields;
  } catch {
    return {};
  }
}

function writeFields(storage: TextStorage, key: string, fields: TypedFields): boolean {
  try {
    if (Object.keys(fields).length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(fields));
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens the copies of a record.
 * @param member who types: people who share a device do not read each other.
 * @param name the record, or what it is started under.
 */
export function openCopies(storage: TextStorage, member: string, name: string): LocalCopies {
  let key = keyOf(member, name);
  return {
    read: () => readFields(storage, key),
    keep: (field, typed) => writeFields(storage, key, { ...readFields(storage, key), [field]: typed }),
    drop(field, saved) {
      const { [field]: kept, ...others } = readFields(storage, key);
      if (kept?.is === saved) writeFields(storage, key, others);
    },
    rename(other) {
      const fields = readFields(storage, key);
      writeFields(storage, key, {});
      key = keyOf(member, other);
      writeFields(storage, key, { ...readFields(storage, key), ...fields });
    },
  };
}

/** Forgets what is typed in the fields of a record, and nothing of what is written about it. */
export const forgetTexts = (storage: TextStorage, member: string, id: string): void =>
  storage.removeItem(keyOf(member, id));

/** Forgets all that the device keeps of a record: what is typed in it, and what is written about it. */
export function forgetRecord(storage: TextStorage, member: string, id: string): void {
  for (const name of listCopies(storage, member))
    if (name === id || name.startsWith(`${id}-`)) storage.removeItem(keyOf(member, name));
}

/** The names under which the device keeps something of a member. */
export function listCopies(storage: TextStorage, member: string): readonly string[] {
  const start = keyOf(member, '');
  return Array.from({ length: storage.length }, (_, rank) => storage.key(rank) ?? '')
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length));
}
