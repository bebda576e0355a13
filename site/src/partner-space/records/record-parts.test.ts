import { expect, it } from 'vitest';
import { spaceWords } from '../space-words.ts';
import { idOfField, nameField, partOfId } from './record-parts.ts';

const words = spaceWords('fr');

it.each([
  ['title', 'record-title', null, 'Titre', 200],
  ['budget', 'record-budget', 'money', 'Budget', 255],
  ['steps', 'record-steps', 'method', 'Étapes', 15],
  ['steps.1.title', 'record-steps-1-title', 'method', 'Étape, n°\u00a02, Intitulé', 120],
  ['results.0.label', 'record-results-0-label', 'results', 'Résultat, n°\u00a01, Résultat', 160],
])('%s is at %s, in the part %s, and is called « %s »', (field, id, part, label, max) => {
  expect(idOfField(field)).toBe(id);
  expect(partOfId('project', id)).toBe(part);
  expect(nameField('project', field, words)).toMatchObject({ label, max });
});

it('names nothing that partners do not write', () => {
  const paths = ['slug', 'results.0.evidence', 'budget.0.x', 'constructor', ''];
  expect(paths.map((path) => nameField('project', path, words))).toEqual(paths.map(() => null));
});
