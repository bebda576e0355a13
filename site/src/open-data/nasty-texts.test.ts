/** Whatever people write, what is read from a file is what they wrote. */
import { defineColumn, emptyState, rearm, splitValues, toTableSchema } from '@agenda21/content-types';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publicTexts } from '../../tests/fixtures/naughty-strings.ts';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { PublishedContent } from '../content/published-content.ts';
import { type Schema, checkCsv } from './check-csv.ts';
import { dataBytes } from './data-files.ts';
import { findDataSet } from './data-sets.ts';
import { writeData } from './write-data.ts';

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        '|',
        '\\',
        ';',
        ',',
        '\n',
        '\r\n',
        '\r',
        '\t',
        ' ',
        '＝',
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const named = (name: string, isMany: boolean) =>
  defineColumn({ name, title: name, description: name, isMany });
const columns = [named('id', false), named('un', false), named('plusieurs', true)];

const schema = JSON.parse(JSON.stringify(toTableSchema(columns, ['id']))) as Schema;

const readCells = (text: string) =>
  parse(text, { bom: true, from_line: 1, record_delimiter: '\r\n' }).slice(1) as unknown as string[][];

it('gives back every text, and every list of texts, that a file of cells was made of', () => {
  const rows = fc.array(
    fc.record({ un: nasty, plusieurs: fc.array(nasty, { minLength: 2, maxLength: 4 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(rows, (made) => {
      const lines = made.map((row, index) => ({ ...row, id: `n${index}` }));
      const { text } = writeData('csv', columns, lines, true);
      const read = readCells(text).map(([id, un = '', plusieurs = '']) => ({
        id,
        un: rearm(un),
        plusieurs: splitValues(rearm(plusieurs)),
      }));
      expect(read).toEqual(lines);
      expect(checkCsv(text, schema)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it.each(['', '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
  'lets no spreadsheet run a text of a public list that begins with %j, alone or first of several',
  (start) => {
    const lines = publicTexts.map((text, index) => {
      const un = `${start}${text}`.toWellFormed();
      return { id: `n${index}`, un, plusieurs: [un, un] };
    });
    const cells = readCells(writeData('csv', columns, lines, true).text).flatMap(([, ...others]) => others);
    expect(cells).toHaveLength(2 * publicTexts.length);
    const running = cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell));
    expect(running.filter((cell) => !/^[+-][\d .,]+$/.test(cell))).toEqual([]);
  },
);

it('writes files that pass their checks, whatever editors publish', () => {
  const words = nasty.filter((text) => text.trim() !== '');
  const record = fc.record({ title: words, tagline: words, description: nasty, label: words });
  fc.assert(
    fc.property(record, ({ title, tagline, description, label }) => {
      const entry = buildEntry('project', 'haie', {
        title,
        slug: 'haie',
        tagline,
        description,
        keyFigures: [{ value: '1', unit: '', label }],
      });
      const { content } = new PublishedContent({ ...emptyState, entries: [entry] });
      const set = findDataSet('projets') ?? expect.fail();
      for (const format of set.formats) dataBytes(set, format, content, new URL('https://x.example'));
      const [object] = JSON.parse(
        dataBytes(set, 'json', content, new URL('https://x.example')).toString(),
      ) as [Record<string, unknown>];
      expect(object['description']).toBe(content.all('project', 'fr')[0]?.entry.data.description);
    }),
    { numRuns: 200 },
  );
});
