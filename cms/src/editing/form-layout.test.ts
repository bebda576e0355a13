import type { FormField } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { toRows } from './form-layout.ts';

const field = (name: string, size: FormField['size']): FormField => ({ name, size, label: name, help: '' });

describe('the rows of a form', () => {
  it('are none without fields', () => {
    expect(toRows([])).toEqual([]);
  });

  it('hold fields in their order and never more than twelve columns', () => {
    const rows = toRows([
      field('a', 6),
      field('b', 4),
      field('c', 4),
      field('d', 12),
      field('e', 6),
      field('f', 6),
    ]);
    expect(rows.map((row) => row.map((cell) => cell.name))).toEqual([['a', 'b'], ['c'], ['d'], ['e', 'f']]);
  });
});
