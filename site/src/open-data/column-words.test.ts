import { defineColumn } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { meaningWords } from './column-words.ts';

const column = (title: string, description: string, values: readonly string[] | null = null) =>
  defineColumn({ name: 'colonne', title, description, values });

it('says what a column holds, then the values it may have, as French sets them', () => {
  expect(meaningWords(column('Thèmes (identifiant)', 'Celui de « Thèmes » ailleurs.'))).toBe(
    'Thèmes (identifiant). Celui de «\u00a0Thèmes\u00a0» ailleurs.',
  );
  expect(meaningWords(column('Coût', 'Une fourchette.', ['gratuit', 'payant']))).toBe(
    'Coût. Une fourchette. Valeurs\u00a0: gratuit, payant.',
  );
});

it('does not say twice the label of a field that has no help, alone or in a group', () => {
  expect(meaningWords(column('Durée', 'Durée.'))).toBe('Durée.');
  expect(meaningWords(column('Étapes – Durée', 'Durée.', ['un mois']))).toBe(
    'Étapes – Durée. Valeurs\u00a0: un mois.',
  );
});
