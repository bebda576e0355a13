/**
 * The national action sheets « Transition écologique »: a JSON list, three levels.
 * Axes and sub-axes become axes of the plan (TE-1, TE-1.1), level 3 an action (TE-1.1.1), level 4 an action that is part
 * of it. Whatever has no field of its own goes to the description, under headings: no text is lost.
 */
import type { ImportRecord } from '@agenda21/content-types';
import { z } from 'zod';
import type { Located, Refusal } from '../problems.ts';
import { toMarkdown } from '../to-markdown.ts';
import { explainIssue } from './explain-issue.ts';
import type { Format } from './format.ts';

const sheetSchema = z.strictObject({
  id: z.string().regex(/^te_\d+\.\d+(\.\d+)+([a-z]+(\.\d+)?)?$/),
  referentiel: z.string(),
  axe: z.string(),
  sous_axe: z.string(),
  parent: z.string(),
  niveau: z.number(),
  titre: z.string(),
  objectif_description: z.string(),
  contexte: z.string(),
  exemples: z.string(),
  ressources: z.string(),
  categorie: z.string(),
  thematique_sgpe: z.string(),
  perimetre_evaluation: z.string(),
});

type Sheet = z.infer<typeof sheetSchema>;

/** `te_1.1.1alter` → `TE-1.1.1-alter`. */
function codeOf(id: string): string {
  return id.replace(/^te_/, 'TE-').replace(/(?<=\d)(?=[a-z])/, '-');
}

/** `te_1.2.3` → `TE-1.2` for a depth of 2. */
function axisCodeOf(id: string, depth: number): string {
  return codeOf(id).split('.').slice(0, depth).join('.');
}

function classify(sheet: Sheet): string {
  const facts = [
    ['Référentiel', sheet.referentiel],
    ['Thématique', sheet.thematique_sgpe],
    ['Catégorie', sheet.categorie],
  ];
  return facts
    .filter(([, value]) => value)
    .map(([label, value]) => `- ${label} : ${value}`)
    .join('\n');
}

function describe(sheet: Sheet): string {
  const parts = [
    ['', sheet.objectif_description],
    ['Contexte', sheet.contexte],
    ['Exemples', sheet.exemples],
    ['Ressources', sheet.ressources],
    ['Périmètre de l’évaluation', sheet.perimetre_evaluation],
    ['Classement', classify(sheet)],
  ] as const;
  return parts
    .filter(([, text]) => text.trim() !== '')
    .map(([heading, text]) => `${heading && `## ${heading}\n\n`}${toMarkdown(text)}`)
    .join('\n\n');
}

function toAction(sheet: Sheet, ids: ReadonlySet<string>): ImportRecord {
  const hasParent = sheet.niveau > 3 && ids.has(sheet.parent);
  return {
    model: 'action',
    locale: 'fr',
    data: {
      code: codeOf(sheet.id),
      title: sheet.titre,
      axis: axisCodeOf(sheet.id, 2),
      ...(hasParent ? { parent: codeOf(sheet.parent) } : {}),
      description: describe(sheet),
    },
  };
}

function toAxes({ id, axe, sous_axe }: Sheet): ImportRecord[] {
  const [top, sub] = [axisCodeOf(id, 1), axisCodeOf(id, 2)];
  return [
    { model: 'plan-axis', locale: 'fr', data: { code: top, title: axe } },
    { model: 'plan-axis', locale: 'fr', data: { code: sub, title: sous_axe, parent: top } },
  ];
}

/** Each axis once, where the file first names it. */
function collectAxes(sheets: readonly { sheet: Sheet; line: number }[]): Located[] {
  const axes = new Map<unknown, Located>();
  for (const { sheet, line } of sheets) {
    for (const record of toAxes(sheet)) {
      const code = record.data['code'];
      if (!axes.has(code)) axes.set(code, { record, line });
    }
  }
  return [...axes.values()];
}

function noteOrphans(sheets: readonly { sheet: Sheet }[], ids: ReadonlySet<string>): string[] {
  const orphans = sheets.filter(({ sheet }) => sheet.niveau > 3 && !ids.has(sheet.parent));
  if (orphans.length === 0) return [];
  const codes = orphans.map(({ sheet }) => codeOf(sheet.id)).join(', ');
  return [`Sans action d’ensemble, car elle n’est pas dans le fichier : ${codes}.`];
}

function idOf(value: unknown): string | null {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : null;
}

const isSheet = (value: unknown) =>
  typeof value === 'object' && value !== null && 'sous_axe' in value && 'titre' in value;

export const transitionSheets: Format = {
  name: 'fiches nationales « Transition écologique »',

  keys: Object.keys(sheetSchema.shape),

  recognises: ({ items }) => items?.some(({ value }) => isSheet(value)) ?? false,

  read({ items }) {
    const sheets: { sheet: Sheet; line: number }[] = [];
    const refused: Refusal[] = [];
    for (const { value, line } of items ?? []) {
      const parsed = sheetSchema.safeParse(value, { reportInput: true });
      if (parsed.success) sheets.push({ sheet: parsed.data, line });
      else {
        const subject = `fiche ${idOf(value) ?? 'sans identifiant'}`;
        refused.push({ line, subject, problems: parsed.error.issues.map(explainIssue) });
      }
    }
    const ids = new Set((items ?? []).flatMap(({ value }) => idOf(value) ?? []));
    const actions = sheets.map(({ sheet, line }) => ({ record: toAction(sheet, ids), line }));
    return { located: [...collectAxes(sheets), ...actions], refused, notes: noteOrphans(sheets, ids) };
  },
};
