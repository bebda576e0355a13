import { describe, expect, it } from 'vitest';
import { defineColumn } from './column.ts';
import { disarm, isArmed, joinValues, rearm, splitValues, toCell, writeCsv } from './csv.ts';

describe('a cell that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+cmd|x',
    '-2+3+cmd|x',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '- un\n- deux',
    'bonjour;=HYPERLINK("x")',
    'un\n=deux',
  ])('%j has an apostrophe before it', (text) => {
    expect(isArmed(text)).toBe(true);
    expect(isArmed(disarm(text))).toBe(false);
    expect(disarm(text)).not.toBe(text);
  });

  it.each(['bonjour', 'a = b', '-0.37', '+34 948 00 00 00', '05 59 00 00 00', '', '’oui’', 'a-b;c'])(
    '%j is left as it is, for it runs nothing',
    (text) => {
      expect(isArmed(text)).toBe(false);
      expect(disarm(text)).toBe(text);
    },
  );

  it.each(['=1', "'=1", "''=1", "'bonjour", "un\n'=deux", '\t\t=1', "'\t"])(
    '%j is found again as it was, apostrophes of its own included',
    (text) => {
      expect(rearm(disarm(text))).toBe(text);
    },
  );
});

describe('several values in a cell', () => {
  it('have a bar between, and a backslash before a bar or a backslash of their own', () => {
    expect(joinValues(['eau', 'a|b', 'c\\d'])).toBe('eau|a\\|b|c\\\\d');
  });

  it.each([[['a|b', 'c']], [['\\', '|', '']], [['', '']], [['un\ndeux', '😀']], [[]]])(
    '%j are found again',
    (values) => {
      expect(splitValues(joinValues(values))).toEqual(values);
    },
  );
});

describe('a file', () => {
  it('quotes what would end a cell: commas, quotes, line breaks, and semicolons for French spreadsheets', () => {
    expect(writeCsv(['a', 'b'], [['x, y', 'z']])).toBe('a,b\r\n"x, y",z\r\n');
    expect(writeCsv(['a'], [['dit "oui"']])).toBe('a\r\n"dit ""oui"""\r\n');
    expect(writeCsv(['a'], [['un\ndeux'], ['un;deux']])).toBe('a\r\n"un\ndeux"\r\n"un;deux"\r\n');
  });

  it('writes numbers and booleans as programs do, and nothing for what is not known', () => {
    const cellOf = (type: 'number' | 'boolean' | 'string', value: Parameters<typeof toCell>[0]) =>
      toCell(value, defineColumn({ name: 'x', title: 'X', description: 'X', type }));
    expect(cellOf('number', -0.37)).toBe('-0.37');
    expect(cellOf('boolean', false)).toBe('false');
    expect(cellOf('string', null)).toBe('');
    expect(cellOf('boolean', [true, null])).toBe('true|');
    expect(cellOf('string', ['=a', 'b'])).toBe("'=a|b");
  });

  it('holds no object: whoever adds a kind of field says what its cells are', () => {
    const column = defineColumn({ name: 'x', title: 'X', description: 'X' });
    expect(() => toCell({ url: '/a.pdf' } as unknown as string, column)).toThrow('no value of a cell');
  });

  it('never holds half a character', () => {
    expect(toCell('a\ud800b', defineColumn({ name: 'x', title: 'X', description: 'X' }))).toBe('a\ufffdb');
  });
});
