import { expect, it } from 'vitest';
import { joinFacts, typeset } from './typography.ts';

it.each([
  ['a web address', 'https://exemple.fr/a?b=1&c=2:3!'],
  ['a time', '12:30'],
  ['a quoted word in code style', "'mot'"],
  ['figures that are no thousands', '05 59 11 46 64'],
  ['a year before a number', '2024 300'],
  ['a query string', 'page ?id=3'],
])('leaves %s alone', (_, words) => {
  expect(typeset(words, 'fr')).toBe(words);
});

it.each([
  ['Pourquoi ?', 'Pourquoi\u202f?'],
  ['Attention !', 'Attention\u202f!'],
  ['Quoi ?!', 'Quoi\u202f?!'],
  ['un ; deux', 'un\u202f; deux'],
  ['Objectif : agir', 'Objectif\u00a0: agir'],
  [' : suite', '\u00a0: suite'],
  ['« mot »', '«\u00a0mot\u00a0»'],
  ['«mot»', '«\u00a0mot\u00a0»'],
  ["l'eau, d'Énergie, aujourd'hui", 'l’eau, d’Énergie, aujourd’hui'],
  ['et puis...', 'et puis…'],
  ['au coeur de l’oeuvre', 'au cœur de l’œuvre'],
  ['12 000 000 €', '12\u202f000\u202f000\u00a0€'],
  ['45 % des n° 3', '45\u00a0% des n°\u00a03'],
])('sets %j in French', (words, set) => {
  expect(typeset(words, 'fr')).toBe(set);
});

it('changes nothing the second time', () => {
  const once = typeset("« Qui ? » : 12 000 € — l'eau du coeur...", 'fr');
  expect(typeset(once, 'fr')).toBe(once);
});

it.each([
  ['es', '¿Qué? «agua»: 12 000', '¿Qué? «agua»: 12 000'],
  ['es', 'y luego... 45 % de 300 €', 'y luego… 45\u00a0% de 300\u00a0€'],
  ['eu', 'gero... % 45 eta 300 €: nork?', 'gero… %\u00a045 eta 300\u00a0€: nork?'],
  ['oc', "l'aiga, qu'ei... 12 000 €, n° 3: on?", 'l’aiga, qu’ei… 12\u202f000\u00a0€, n°\u00a03: on?'],
  ['en', "the town's water... 45%: why?", 'the town’s water… 45%: why?'],
] as const)('sets what is written in %s (%j)', (locale, words, set) => {
  expect(typeset(words, locale)).toBe(set);
  expect(typeset(set, locale)).toBe(set);
});

it.each(['es', 'eu', 'oc', 'en'] as const)('adds no French space in %s', (locale) => {
  expect(typeset('a ? b ! c ; d : «e»', locale)).toBe('a ? b ! c ; d : «e»');
});

it('joins the facts that there are so that no line begins with the point between them', () => {
  expect(joinFacts(['Projet', '', null, 'Pau', false])).toBe('Projet\u00a0· Pau');
});
