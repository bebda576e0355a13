/**
 * The text of the département's page on an axis of the Agenda 21: title, summary, then action sheets « Action 5.1.1 … ».
 * The page names no orientation (5.1, 5.2): an existing one keeps its title, and one that is missing is created with
 * « Orientation 5.1 », for an editor to word. Contacts are left out: they belong to the page Contact of the portal.
 */
import type { ImportRecord } from '@agenda21/content-types';
import type { Located, Refusal } from '../problems.ts';
import { toMarkdown } from '../to-markdown.ts';
import type { Format, Reading } from './format.ts';

const sheetStart = /^Action\s+(\d+\.\d+\.\d+)\s+(\S.*)$/;
const summaryStart = /^Qu['’]est-ce que c['’]est\s*\?$/;
const contactStart = /^Qui contacter\s*\?$/;

const sections = [
  { field: 'objective', label: 'Objectif', start: /^Objectif\s*:\s*/ },
  { field: 'description', label: 'Description', start: /^Descripti(?:f|on) de l['’]action\s*:\s*/ },
  { field: 'expectedResults', label: 'Résultats attendus', start: /^Résultats attendus\s*:\s*/ },
] as const;

interface Line {
  readonly text: string;
  readonly number: number;
}

interface Sheet {
  readonly code: string;
  readonly title: string;
  readonly line: number;
  readonly texts: Map<string, string[]>;
}

/** The lines before the sheets, of the sheets, and from the contacts on. */
function split(text: string): { head: Line[]; body: Line[]; tail: Line[] } {
  const lines = text.split(/\r?\n/).map((line, rank) => ({ text: line.trim(), number: rank + 1 }));
  const start = lines.findIndex((line) => sheetStart.test(line.text));
  const contact = lines.findIndex((line) => contactStart.test(line.text));
  const end = contact > start ? contact : lines.length;
  return { head: lines.slice(0, start), body: lines.slice(start, end), tail: lines.slice(end) };
}

function readSheets(body: readonly Line[]): Sheet[] {
  const sheets: Sheet[] = [];
  let current: string[] = [];
  for (const { text, number } of body) {
    const [, code, title] = sheetStart.exec(text) ?? [];
    if (code && title) {
      current = [];
      sheets.push({ code, title, line: number, texts: new Map([['', current]]) });
      continue;
    }
    const section = sections.find(({ start }) => start.test(text));
    if (section) {
      current = [];
      sheets.at(-1)?.texts.set(section.field, current);
    }
    current.push(section ? text.replace(section.start, '') : text);
  }
  return sheets;
}

const wordsOf = (sheet: Sheet, field: string) => (sheet.texts.get(field) ?? []).join('\n').trim();

function findSheetProblems(sheet: Sheet): string[] {
  const missing = sections.filter(({ field }) => wordsOf(sheet, field) === '');
  const problems = missing.map(({ label }) => `la partie « ${label} » manque`);
  if (wordsOf(sheet, '') !== '') problems.push('un texte n’est sous aucun intitulé connu');
  return problems;
}

const parentOf = (code: string) => code.slice(0, code.lastIndexOf('.'));

function toAction(sheet: Sheet): ImportRecord {
  return {
    model: 'action',
    locale: 'fr',
    data: {
      code: sheet.code,
      title: sheet.title,
      axis: parentOf(sheet.code),
      objective: wordsOf(sheet, 'objective'),
      description: toMarkdown(wordsOf(sheet, 'description')),
      expectedResults: toMarkdown(wordsOf(sheet, 'expectedResults')),
    },
  };
}

function toAxis(head: readonly Line[], code: string): Located {
  const filled = head.filter(({ text }) => text !== '');
  const start = filled.findIndex(({ text }) => summaryStart.test(text));
  const summary = start < 0 ? [] : filled.slice(start + 1).map(({ text }) => text);
  const title = start === 0 ? undefined : filled[0];
  return {
    line: title?.number ?? 1,
    record: {
      model: 'plan-axis',
      locale: 'fr',
      data: {
        code,
        ...(title ? { title: title.text } : {}),
        ...(summary.length > 0 ? { summary: summary.join('\n\n') } : {}),
      },
    },
  };
}

function toOrientation({ code, line }: Sheet): Located {
  const axis = parentOf(code);
  return {
    line,
    record: {
      model: 'plan-axis',
      locale: 'fr',
      data: { code: axis, parent: parentOf(axis) },
      onCreation: { title: `Orientation ${axis}` },
    },
  };
}

function toPlan(head: readonly Line[], sheets: readonly Sheet[]): Located[] {
  const tops = [...new Set(sheets.map(({ code }) => parentOf(parentOf(code))))];
  const orientations = new Map(sheets.toReversed().map((sheet) => [parentOf(sheet.code), sheet]));
  const sorted = [...orientations].toSorted(([a], [b]) => a.localeCompare(b, 'fr', { numeric: true }));
  return [
    // The head of the page speaks of one axis: it says nothing of several.
    ...tops.map((code) => toAxis(tops.length === 1 ? head : [], code)),
    ...sorted.map(([, sheet]) => toOrientation(sheet)),
  ];
}

export const agenda21Page: Format = {
  name: 'page de l’Agenda 21 (fiches « Action 5.1.1 »)',

  keys: [],

  recognises: ({ text, items }) =>
    items === null && text.split('\n').some((line) => sheetStart.test(line.trim())),

  read({ text }): Reading {
    const { head, body, tail } = split(text);
    const sheets = readSheets(body);
    const refused: Refusal[] = sheets
      .map((sheet) => ({
        line: sheet.line,
        subject: `action ${sheet.code}`,
        problems: findSheetProblems(sheet),
      }))
      .filter(({ problems }) => problems.length > 0);
    const bad = new Set(refused.map(({ line }) => line));
    const actions = sheets
      .filter(({ line }) => !bad.has(line))
      .map((sheet) => ({ record: toAction(sheet), line: sheet.line }));
    const first = tail[0];
    const notes = first
      ? [
          `La suite de la page, à partir de « ${first.text} » (ligne ${first.number}), n’est pas importée : le téléphone et les contacts se règlent dans les réglages du portail.`,
        ]
      : [];
    return { located: [...toPlan(head, sheets), ...actions], refused, notes };
  },
};
