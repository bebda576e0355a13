/** Files of comma-separated values: RFC 4180, and what keeps spreadsheets from running what they hold. Pure. */
import type { Column } from './column.ts';

/** The mark by which spreadsheets know UTF-8. */
export const utf8Mark = '\uFEFF';

/** What spreadsheets take for the beginning of a formula, in a cell or after what they may take for its end. */
const formulaStart = /(^|[;\t\r\n])(?='*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/g;
const tabOrReturnStart = /^(?='*[\t\r\n])/u;

/** A number or a telephone number begins with a sign and runs nothing. */
const harmless = /^[+-]?[\d][\d .,]*$/;

/**
 * Puts an apostrophe before what a spreadsheet would run as a formula (OWASP, « CSV Injection »): at the beginning of a
 * text, of its lines, and after a semicolon, which French spreadsheets take for the end of a cell.
 */
export function disarm(text: string): string {
  return harmless.test(text) ? text : text.replaceAll(formulaStart, "$1'").replace(tabOrReturnStart, "'");
}

/** Tells whether a spreadsheet would run something of a cell. */
export function isArmed(cell: string): boolean {
  const starts = /(?:^|[;\t\r\n])[=+\-@\u{FF0B}\u{FF0D}\u{FF1D}\u{FF20}]|^[\t\r\n]/u;
  return !harmless.test(cell) && starts.test(cell);
}

/** The text as it was before `disarm`. */
export function rearm(cell: string): string {
  return cell
    .replace(/^'(?='*[\t\r\n])/u, '')
    .replaceAll(/(?<=^|[;\t\r\n])'(?='*[=+\-@\u{FF0B}\u{FF0D}\u{FF1D}\u{FF20}])/gu, '');
}

/** What stands between the values of a cell. */
const bar = '|';

/** Writes several values in a cell: a bar between, and a backslash before a bar or a backslash that is part of a value. */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(/[\\|]/g, '\\$&')).join(bar);
}

/** The values of a cell that `joinValues` wrote. An empty cell holds none. */
export function splitValues(cell: string): readonly string[] {
  if (cell === '') return [];
  const values = [''];
  for (const [part] of cell.matchAll(/\\.|[^\\]/gsu)) {
    if (part === bar) values.push('');
    else values.push(`${values.pop() ?? ''}${part.replace(/^\\/, '')}`);
  }
  return values;
}

/** Quotes what a program could take for the end of the cell; a semicolon too, which ends those of French spreadsheets. */
const quote = (cell: string) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes a file: the names of the columns, then a line for each row. Texts are disarmed by whoever makes the cells. */
export function writeCsv(names: readonly string[], rows: readonly (readonly string[])[]): string {
  return [names, ...rows].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

/** What a value is in a file of data: lists hold texts. */
export type DataValue = string | number | boolean | null | readonly DataValue[];

function toText(value: DataValue): string {
  if (typeof value === 'object' && value !== null) throw new TypeError('An object is no value of a cell.');
  return String(value ?? '');
}

/** Writes a value in the cell of a column; nothing for none. */
export function toCell(value: DataValue, { type }: Pick<Column, 'type'>): string {
  const text = Array.isArray(value) ? joinValues(value.map(toText)) : toText(value);
  return type === 'string' ? disarm(text.toWellFormed()) : text;
}
