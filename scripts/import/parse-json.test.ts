import { describe, expect, it } from 'vitest';
import { parseJsonList } from './parse-json.ts';

describe('parsing a JSON list', () => {
  it.each([
    [
      '[\n {"a": 1},\n {"b": 2',
      'ligne 3, colonne 9 : accolade fermante attendue ; le fichier semble tronqué',
    ],
    [
      '[\n {"a": "mot',
      'ligne 2, colonne 8 : un texte n’est pas fermé par un guillemet ; le fichier semble tronqué',
    ],
    ['[{"a": 1},', 'ligne 1, colonne 11 : une valeur est attendue ; le fichier semble tronqué'],
    ['[1,\n}]', 'ligne 2, colonne 1 : une valeur est attendue'],
    ['[1] [2]', 'ligne 1, colonne 5 : rien n’est attendu après la fin de la liste'],
    ['[{"a" 1}]', 'ligne 1, colonne 7 : deux-points attendu'],
    ['[1] reste', 'ligne 1, colonne 5 : ce mot ou ce signe n’a pas sa place ici'],
    ['[1, // note\n2]', 'ligne 1, colonne 5 : un commentaire n’a pas sa place dans du JSON'],
  ])('tells where %j is wrong', (text, message) => {
    expect(() => parseJsonList(text)).toThrow(message);
  });

  it('refuses JSON that is not a list', () => {
    expect(() => parseJsonList('{"a": 1}')).toThrow('une liste est attendue');
  });

  it('gives each element the line it begins on', () => {
    expect(parseJsonList('[{"a":\n1},\n\n[2], 3]')).toEqual([
      { value: { a: 1 }, line: 1 },
      { value: [2], line: 4 },
      { value: 3, line: 4 },
    ]);
  });

  it.each([
    ['lists never closed', '['.repeat(100_000), 'ligne 1, colonne 65'],
    ['closed lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'ligne 1, colonne 65'],
    ['objects inside a record', `[\n${'{"a":'.repeat(3000)}`, 'ligne 2, colonne 316'],
  ])('refuses what is nested too deeply, and tells where: %s', (_, text, place) => {
    expect(() => parseJsonList(text)).toThrow(
      `${place} : listes et objets sont imbriqués trop profondément, 64 niveaux au plus`,
    );
  });
});
