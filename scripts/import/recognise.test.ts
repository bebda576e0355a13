import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';

test('a text of no known form is refused, with the forms that are known', () => {
  expect(() => recognise('Bonjour,\nvoici nos actions.')).toThrow(
    /page de l’Agenda 21.*\n.*fiches nationales/,
  );
  expect(() => recognise('[{"nom": "Une haie"}]')).toThrow('d’aucune des formes connues');
  expect(() => recognise('[1, null, "a"]')).toThrow('d’aucune des formes connues');
});

test('an empty list is refused', () => {
  expect(() => recognise('[]')).toThrow('la liste est vide');
});

test('each form is known by its content', () => {
  const nameOf = (text: string) => recognise(text).format.name;
  expect(nameOf('Titre\n\nAction 5.1.1 Agir\n')).toContain('page de l’Agenda 21');
  expect(nameOf('[{"titre": "", "sous_axe": ""}]')).toContain('Transition écologique');
  expect(nameOf('[1, {"model": "theme"}]')).toBe('liste d’enregistrements');
});
