import { beforeEach, describe, expect, it } from 'vitest';
import { type TextStorage, forgetRecord, listCopies, openCopies } from './local-copies.ts';

/** The storage of a browser, in memory. */
function createStorage(): TextStorage & { isFull: boolean } {
  const kept = new Map<string, string>();
  return {
    isFull: false,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, words) {
      if (this.isFull) throw new Error('QuotaExceededError');
      kept.set(key, words);
    },
    removeItem: (key) => void kept.delete(key),
    key: (rank) => [...kept.keys()][rank] ?? null,
    get length() {
      return kept.size;
    },
  };
}

let storage: ReturnType<typeof createStorage>;
beforeEach(() => void (storage = createStorage()));

const typed = (is: string) => ({ was: '', is });

describe('the copies of a record', () => {
  it('are read again by the next page, for the same person alone', () => {
    openCopies(storage, 'camille', 'abc').keep('title', typed('Verger'));
    expect(openCopies(storage, 'camille', 'abc').read()).toEqual({ title: typed('Verger') });
    expect(openCopies(storage, 'sam', 'abc').read()).toEqual({});
    expect(listCopies(storage, 'camille')).toEqual(['abc']);
    expect(listCopies(storage, 'sam')).toEqual([]);
  });

  it('hold what two tabs type in two fields', () => {
    const [here, there] = [openCopies(storage, 'camille', 'abc'), openCopies(storage, 'camille', 'abc')];
    here.keep('title', typed('Verger'));
    there.keep('tagline', typed('Quarante fruitiers'));
    expect(here.read()).toEqual({ title: typed('Verger'), tagline: typed('Quarante fruitiers') });
  });

  it('are forgotten once saved, but for what was typed since', () => {
    const copies = openCopies(storage, 'camille', 'abc');
    copies.keep('title', typed('Verger'));
    copies.keep('title', typed('Verger neuf'));
    copies.drop('title', 'Verger');
    expect(copies.read()).toEqual({ title: typed('Verger neuf') });
    copies.drop('title', 'Verger neuf');
    expect(listCopies(storage, 'camille')).toEqual([]);
  });

  it('follow the record when it is given a name', () => {
    const copies = openCopies(storage, 'camille', 'nouveau');
    copies.keep('title', typed('Verger'));
    copies.rename('abc');
    copies.keep('tagline', typed('Ici'));
    expect(listCopies(storage, 'camille')).toEqual(['abc']);
    expect(copies.read()).toEqual({ title: typed('Verger'), tagline: typed('Ici') });
  });

  it('go with the record that is deleted, and with what is written about it', () => {
    for (const name of ['abc', 'abc-message', 'abc-reponses', 'abcd'])
      openCopies(storage, 'camille', name).keep('text', typed('Bonjour'));
    openCopies(storage, 'sam', 'abc').keep('text', typed('Bonjour'));
    forgetRecord(storage, 'camille', 'abc');
    expect([listCopies(storage, 'camille'), listCopies(storage, 'sam')]).toEqual([['abcd'], ['abc']]);
  });

  it('tell when the device keeps nothing, and forgive what it holds of others', () => {
    storage.setItem('espace-fiche:camille:abc', '{');
    const copies = openCopies(storage, 'camille', 'abc');
    expect(copies.read()).toEqual({});
    storage.isFull = true;
    expect(copies.keep('title', typed('Verger'))).toBe(false);
  });
});
