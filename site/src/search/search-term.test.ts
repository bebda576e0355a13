import { expect, it } from 'vitest';
import { toSearchTerm } from './search-term.ts';

it.each([
  ['Saint-Jean-de-Luz', 'Saint-Jean-de-Luz'],
  ["l'", "l'"],
  ['5.2.3', '5.2.3'],
])('leaves %j alone', (query, term) => {
  expect(toSearchTerm(query, 'fr')).toBe(term);
});

it.each([
  ["l'eau", 'eau'],
  ['L’Eau et l’énergie', 'Eau et énergie'],
  ["économies d'eau", 'économies eau'],
  ["qu'est-ce", 'est-ce'],
  ["main-d'oeuvre", 'main-œuvre'],
  ["aujourd'hui", 'aujourd hui'],
  ['coeur', 'cœur'],
  ['"l’eau"', '"eau"'],
])('asks %j without its elision', (query, term) => {
  expect(toSearchTerm(query, 'fr')).toBe(term);
});

it.each([
  ["l'aiga", 'aiga'],
  ['qu’ei l’aiga d’ací', 'ei aiga ací'],
  ['coeur', 'coeur'],
])('asks %j in Occitan without its elision', (query, term) => {
  expect(toSearchTerm(query, 'oc')).toBe(term);
});

it('leaves other languages alone', () => {
  expect(toSearchTerm("l'aigua", 'es')).toBe("l'aigua");
});
