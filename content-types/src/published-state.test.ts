import { describe, expect, it } from 'vitest';
import {
  type PublishedState,
  PublishedStateError,
  type RawEntry,
  emptyState,
  entryKey,
  fromLines,
  toLines,
} from './published-state.ts';

const entry = (documentId: string, locale: string | null = 'fr'): RawEntry => ({
  model: 'theme',
  documentId,
  locale,
  publishedAt: '2026-01-01T00:00:00.000Z',
  data: { title: `Thème ${documentId}\navec une ligne` },
});
const address = (path: string) => ({ model: 'theme', documentId: 'a', locale: 'fr', path });

const state: PublishedState = {
  today: '2026-11-27',
  entries: [entry('b'), entry('a', 'es'), entry('a'), entry('c', null)],
  addresses: [address('/themes/b/'), address('/themes/a/')],
};
const write = (of: PublishedState) => [...toLines(of)].join('');
const linesOf = (text: string) => text.trimEnd().split('\n');
const read = (lines: readonly string[]) => () => fromLines(lines.join('\n'));

describe('a published state that came badly', () => {
  const lines = linesOf(write(state));

  it('is refused when it is empty or an answer of something else', () => {
    expect(read([])).toThrow(PublishedStateError);
    expect(read(['<!doctype html>'])).toThrow('Line 1 of the published state is not one: ask the cms again.');
  });

  it('is refused when it is cut off, wherever that is', () => {
    for (let kept = 0; kept < lines.length; kept += 1) {
      expect(read(lines.slice(0, kept)), `${kept} lines`).toThrow(/cut off/);
    }
    expect(read([...lines.slice(0, -1), '{"kind":"en'])).toThrow(`Line ${lines.length} of`);
  });

  it('is refused when its header is missing or of another version', () => {
    expect(read(lines.slice(1))).toThrow(/header/);
    expect(read(['{"kind":"header","version":2}', ...lines.slice(1)])).toThrow('Line 1 of');
  });

  it('is refused when a line was lost or repeated on the way', () => {
    const announced = 'announces 4 entries and 2 addresses but holds';
    expect(read(lines.toSpliced(1, 1))).toThrow(`${announced} 3 and 2.`);
    expect(read(lines.toSpliced(5, 1))).toThrow(`${announced} 4 and 1.`);
    expect(read(lines.toSpliced(1, 0, lines[1] ?? ''))).toThrow(`${announced} 5 and 2.`);
  });

  it('is refused when a line holds an unknown key, kind or a path that is not one', () => {
    const bad = (line: unknown) => read(lines.toSpliced(1, 1, JSON.stringify(line)));
    expect(bad({ kind: 'entry', ...entry('a'), more: 1 })).toThrow('Line 2 of');
    expect(bad({ kind: 'draft', ...entry('a') })).toThrow('Line 2 of');
    expect(bad({ kind: 'address', ...address('themes/a/') })).toThrow('Line 2 of');
    expect(bad({ ...entry('a') })).toThrow('Line 2 of');
  });
});

describe('a published state', () => {
  it('is read back as it was written, even when it holds nothing', () => {
    const back = fromLines(write(state));
    expect(new Set(back.entries)).toEqual(new Set(state.entries));
    expect(new Set(back.addresses)).toEqual(new Set(state.addresses));
    expect(fromLines(write(emptyState))).toEqual(emptyState);
    expect(back.today).toBe('2026-11-27');
  });

  it('of a release made before days were noted is read', () => {
    const [, ...others] = linesOf(write(state));
    expect(fromLines(['{"kind":"header","version":1}', ...others].join('\n')).today).toBe(emptyState.today);
  });

  it('is the same bytes whatever the order it is given in', () => {
    const reversed = {
      ...state,
      entries: state.entries.toReversed(),
      addresses: state.addresses.toReversed(),
    };
    expect(write(reversed)).toBe(write(state));
    expect(write(fromLines(write(state)))).toBe(write(state));
  });

  it('is one line an item, between a header and the counts', () => {
    const lines = linesOf(write(state));
    expect(lines[0]).toBe('{"kind":"header","version":1,"today":"2026-11-27"}');
    expect(lines.at(-1)).toBe('{"kind":"end","entries":4,"addresses":2}');
    expect(lines).toHaveLength(8);
  });

  it('names the same document differently in each language', () => {
    const names = [entry('a'), entry('a', 'es'), entry('a', null)].map(entryKey);
    expect(new Set(names).size).toBe(3);
  });
});
