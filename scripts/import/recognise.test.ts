import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';

test('a text of no known form is refused, with the forms that are known', () => {
  expect(() => recognise('Bonjour,\nvoici nos actions.')).toThrow(
    /page de l’Agenda 21.*\n.*fiches nationales/,
  );
});

test('a list of no known form is refused, with what does not fit in it', () => {
  expect(() => recognise('[1,\n null]')).toThrow(
    /d’aucune des formes connues.*\n.*n° 1, ligne 1 .*\n.*n° 2, ligne 2/,
  );
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
