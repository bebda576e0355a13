import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { checkRecords } from '../check-records.ts';
import { parseJsonList } from '../parse-json.ts';
import { proposeSlugs } from '../propose-slugs.ts';
import { transitionSheets } from './transition-sheets.ts';

const sheet = (id: string, more: object = {}) => ({
  id,
  referentiel: 'Transition',
  axe: 'Axe un',
  sous_axe: 'Sous-axe',
  parent: id.slice(0, id.lastIndexOf('.')),
  niveau: 3,
  titre: `Titre ${id}`,
  objectif_description: 'Faire mieux :\n - un\n o deux',
  contexte: '',
  exemples: '',
  ressources: '',
  categorie: '',
  thematique_sgpe: '',
  perimetre_evaluation: '',
  ...more,
});
const read = (...values: readonly unknown[]) =>
  transitionSheets.read({ text: '', items: values.map((value, rank) => ({ value, line: rank + 1 })) });
const dataOf = (reading: ReturnType<typeof read>) => reading.located.map(({ record }) => record.data);

const file = join(repositoryRoot, '../shared/data/actions/transition-ecologique-511.json');
const isThere = existsSync(file);
const title = isThere
  ? 'the 511 national sheets lose no text and pass every check'
  : 'the 511 national sheets (skipped: the folder ../shared/data is absent)';

describe('the national action sheets', () => {
  it('refuse unknown and missing keys, wrong kinds and identifiers of another shape', () => {
    const { titre: _, ...untitled } = sheet('te_1.1.2');
    const { located, refused } = read(
      sheet('te_1.1.1', { couleur: 'vert', pilote: 'x' }),
      untitled,
      sheet('fiche-3', { niveau: 'trois' }),
      null,
    );
    expect(located).toEqual([]);
    expect(refused.map(({ line, subject, problems }) => [line, subject, ...problems])).toEqual([
      [1, 'fiche te_1.1.1', 'clés inconnues : « couleur », « pilote »'],
      [2, 'fiche te_1.1.2', 'titre : cette clé manque'],
      [3, 'fiche fiche-3', 'id : la valeur n’est pas de la forme attendue', 'niveau : un nombre est attendu'],
      [4, 'fiche sans identifiant', 'un objet { … } est attendu'],
    ]);
  });

  it('make axes once, then actions under them, with codes of the plan', () => {
    const reading = read(
      sheet('te_1.1.1'),
      sheet('te_1.1.1.2', { niveau: 4 }),
      sheet('te_1.1.1alter', { niveau: 4, parent: 'te_1.1.1' }),
      sheet('te_1.1.9.1', { niveau: 4 }),
    );
    expect(dataOf(reading)).toMatchObject([
      { code: 'TE-1', title: 'Axe un' },
      { code: 'TE-1.1', title: 'Sous-axe', parent: 'TE-1' },
      { code: 'TE-1.1.1', axis: 'TE-1.1' },
      { code: 'TE-1.1.1.2', axis: 'TE-1.1', parent: 'TE-1.1.1' },
      { code: 'TE-1.1.1-alter', axis: 'TE-1.1', parent: 'TE-1.1.1' },
      { code: 'TE-1.1.9.1', axis: 'TE-1.1' },
    ]);
    expect(dataOf(reading)[5]).not.toHaveProperty('parent');
    expect(reading.notes).toEqual([expect.stringContaining('TE-1.1.9.1')]);
  });

  it('put texts under headings, and leave out the empty ones', () => {
    const reading = read(sheet('te_1.1.1', { exemples: '- ceci', categorie: 'Bases' }));
    expect(dataOf(reading)[2]?.['description']).toBe(
      'Faire mieux :\n\n- un\n  - deux\n\n## Exemples\n\n- ceci\n\n## Classement\n\n- Référentiel : Transition\n- Catégorie : Bases',
    );
  });

  it.skipIf(!isThere)(title, () => {
    const text = readFileSync(file, 'utf8');
    const items = parseJsonList(text);
    const { located, refused } = transitionSheets.read({ text, items });
    expect(refused).toEqual([]);
    const checked = checkRecords(proposeSlugs(located));
    expect(checked.refused).toEqual([]);
    expect(checked.right).toHaveLength(511 + 26);
    const slugs = checked.right.map(({ record }) => `${record.model} ${String(record.onCreation?.['slug'])}`);
    expect(new Set(slugs).size).toBe(slugs.length);
    const lettersOf = (words: string) => words.replaceAll(/^\s*o\s/gmu, '').replaceAll(/[^\p{L}\d]/gu, '');
    const written = located.slice(26).map(({ record }) => lettersOf(String(record.data['description'])));
    for (const [rank, { value }] of items.entries()) {
      const sheetTexts = value as Record<string, string>;
      for (const name of [
        'objectif_description',
        'contexte',
        'exemples',
        'ressources',
        'perimetre_evaluation',
        'categorie',
      ])
        expect(written[rank]).toContain(lettersOf(sheetTexts[name] ?? ''));
    }
  });
});
