import { aims, goals } from '@agenda21/content-types';
import Budget from '../../src/components/Budget.astro';
import Classification from '../../src/components/Classification.astro';
import Fact from '../../src/components/Fact.astro';
import LinkFact from '../../src/components/LinkFact.astro';
import PeriodFact from '../../src/components/PeriodFact.astro';
import ProgressFact from '../../src/components/ProgressFact.astro';
import Ranges from '../../src/components/Ranges.astro';
import PhoneLink from '../../src/components/PhoneLink.astro';
import WordsFact from '../../src/components/WordsFact.astro';
import { linksOf } from '../links.ts';
import { type Showing, show } from '../showing.ts';
import { longSentence, longTitle, longWord, title } from '../words.ts';

/** What the boxes of facts are made of. */
export const factParts: readonly Showing[] = [
  show(
    'Fact',
    Fact,
  )({
    use: 'Un fait, dans une liste `dl` : son nom et ce qu’il vaut.',
    surround: 'fact-list',
    slot: longSentence,
    states: ({ strings: { fields } }) => ({
      Ordinaire: { label: fields.leadService },
      'Mots longs': { label: longWord },
    }),
  }),
  show(
    'PhoneLink',
    PhoneLink,
  )({
    use: 'Un téléphone, que l’on appelle en le touchant.',
    surround: 'line',
    states: () => ({
      Ordinaire: { number: '05 59 00 00 00' },
      'Numéro étranger': { number: '+34 943 00 00 00' },
    }),
  }),
  show(
    'LinkFact',
    LinkFact,
  )({
    use: 'Un fait qui mène à d’autres fiches.',
    surround: 'fact-list',
    states: (reader) => ({
      Un: { label: reader.strings.fields.owner, links: linksOf(reader, 1) },
      'Plusieurs, mots longs': { label: reader.strings.fields.partners, links: linksOf(reader, 4) },
      'En étiquettes': { label: reader.strings.fields.themes, links: linksOf(reader, 4), class: 'tags' },
      'Sans page où mener': {
        label: reader.strings.fields.territories,
        links: linksOf(reader, 3).map((link) => ({ ...link, href: '' })),
        class: 'tags',
      },
      'Aucun : rien ne s’affiche': { label: '', links: [] },
    }),
  }),
  show(
    'WordsFact',
    WordsFact,
  )({
    use: 'Un fait dit par les mots d’un vocabulaire.',
    surround: 'fact-list',
    states: ({ strings: { fields, vocabularies } }) => ({
      Un: { label: fields.costRange, words: [vocabularies.costRanges['de 5 000 à 50 000 €']] },
      Plusieurs: { label: fields.approachElements, words: Object.values(vocabularies.approachElements) },
      'Mots longs': { label: longWord, words: [longWord, longSentence] },
      'Aucun : rien ne s’affiche': { label: '', words: [] },
    }),
  }),
  show(
    'Ranges',
    Ranges,
  )({
    use: 'Ce que coûte et ce que dure une pratique ou un projet, en fourchettes.',
    surround: 'fact-list',
    states: ({ locale }) => ({
      Deux: {
        data: { costRange: 'de 5 000 à 50 000 €' as const, durationRange: 'de 3 à 12 mois' as const },
        locale,
      },
      Une: { data: { costRange: null, durationRange: 'plus de 3 ans' as const }, locale },
      'Aucune : rien ne s’affiche': { data: { costRange: null, durationRange: null }, locale },
    }),
  }),
  show(
    'PeriodFact',
    PeriodFact,
  )({
    use: 'Le début et la fin d’une action ou d’un projet, au mois près.',
    surround: 'fact-list',
    states: ({ locale }) => ({
      'Début et fin': { startsOn: '2026-03-01', endsOn: '2027-09-30', locale },
      'Début seul': { startsOn: '2026-03-01', endsOn: null, locale },
      'Fin seule': { startsOn: null, endsOn: '2027-09-30', locale },
      'Ni l’un ni l’autre : rien ne s’affiche': { startsOn: null, endsOn: null, locale },
    }),
  }),
  show(
    'ProgressFact',
    ProgressFact,
  )({
    use: 'De combien une action est réalisée.',
    surround: 'fact-list',
    states: ({ locale }) => ({
      'En partie': { progress: 60, locale },
      'Rien de fait': { progress: 0, locale },
      'Rien de connu : rien ne s’affiche': { progress: null, locale },
    }),
  }),
  show(
    'Budget',
    Budget,
  )({
    use: 'Le budget d’un projet, la part qu’une subvention en paie et ceux qui le financent.',
    surround: 'fact-list',
    states: ({ locale, lang }) => ({
      'Tout, mots longs': {
        budget: 120_000,
        grant: 48_000,
        funders: [
          { name: 'Fonds d’exemple', amount: 48_000 },
          { name: longTitle, amount: 1_234_567_890 },
          { name: longWord, amount: null },
        ],
        locale,
        lang,
      },
      'Budget seul': { budget: 1_234_567_890, grant: null, funders: [], locale, lang },
      'Subvention seule': { budget: null, grant: 48_000, funders: [], locale, lang },
      'Subvention plus haute que le budget : pas de part': {
        budget: 10_000,
        grant: 48_000,
        funders: [],
        locale,
        lang,
      },
      'Rien de connu : rien ne s’affiche': { budget: null, grant: null, funders: [], locale, lang },
    }),
  }),
  show(
    'Classification',
    Classification,
  )({
    use: 'À la fin de l’encadré : comment la fiche est classée.',
    surround: 'fact-list',
    states: (reader) => ({
      Tout: {
        themes: linksOf(reader, 3),
        territories: linksOf(reader, 2),
        aims,
        goals,
        locale: reader.locale,
      },
      Peu: {
        themes: [{ href: '/', label: title, lang: reader.lang }],
        territories: [],
        aims: aims.slice(0, 1),
        goals: goals.slice(0, 1),
        locale: reader.locale,
      },
    }),
  }),
];
