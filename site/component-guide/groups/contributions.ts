import { decisions } from '@agenda21/content-types';
import ContributionSection from '../../src/components/ContributionSection.astro';
import Contributions from '../../src/components/Contributions.astro';
import Decision from '../../src/components/Decision.astro';
import FollowUps from '../../src/components/FollowUps.astro';
import Meeting from '../../src/components/Meeting.astro';
import Meetings from '../../src/components/Meetings.astro';
import { linksOf } from '../links.ts';
import type { Reader } from '../reader.ts';
import { exampleRecord } from '../records.ts';
import { type Group, show } from '../showing.ts';
import { longOver, neverOver } from '../spans.ts';
import { longSentence, longTitle, longUrl, longWord, paragraphs, sentence, title } from '../words.ts';

type Fields = Parameters<typeof exampleRecord<'contribution'>>[2];

let rank = 0;

const contribution = (reader: Reader, fields: Fields = {}) =>
  exampleRecord('contribution', reader, {
    code: `C-${++rank}`,
    author: 'Une personne',
    consultation: 'exemple',
    receivedOn: '2026-10-12',
    text: sentence,
    ...fields,
  });

const contributionsOf = (reader: Reader) => [
  contribution(reader),
  contribution(reader, { answer: sentence, decision: 'retenu' }),
  contribution(reader, {
    author: longWord,
    text: `${longSentence}\n\n${paragraphs}`,
    answer: longSentence,
    answeredOn: '2026-11-02',
    decision: 'retenu en partie',
  }),
  contribution(reader, { language: 'espagnol', text: 'Ejemplo en otra lengua.' }),
];

const meeting = {
  title,
  reference: 'exemple',
  date: '2026-10-12',
  startsAt: '18:30',
  endsAt: '20:00',
  place: 'Salle d’exemple',
  access: sentence,
  videoUrl: longUrl,
  isCancelled: false,
};

const bareMeeting = { ...meeting, endsAt: null, place: null, access: null, videoUrl: null };
const longMeeting = { ...meeting, title: longTitle, place: longTitle, access: longSentence };

const shownMeeting = (data: typeof meeting | typeof bareMeeting, span = neverOver) => ({
  data,
  file: '/exemple.ics',
  span,
});

export const contributions: Group = {
  title: 'Consultation : rencontres, contributions et suites',
  showings: [
    show(
      'Meeting',
      Meeting,
    )({
      use: 'Une rencontre, toujours par Meetings.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        'Tous les champs': { meeting: shownMeeting(meeting), locale, lang },
        'Sans les champs facultatifs': { meeting: shownMeeting(bareMeeting), locale, lang },
        Annulée: { meeting: shownMeeting({ ...meeting, isCancelled: true }), locale, lang },
        Passée: { meeting: shownMeeting(meeting, longOver), locale, lang },
      }),
    }),
    show(
      'Meetings',
      Meetings,
    )({
      use: 'Les rencontres d’une consultation, chacune avec son fichier d’agenda.',
      surround: 'entry',
      states: ({ locale, lang, other }) => ({
        'Plusieurs, mots longs': {
          meetings: [shownMeeting(meeting), shownMeeting(longMeeting)],
          locale,
          lang,
        },
        'Dans une autre langue': {
          meetings: [shownMeeting({ ...meeting, title: other.words, place: other.words })],
          locale,
          lang: other.lang,
        },
        'Aucune : rien ne s’affiche': { meetings: [], locale, lang },
      }),
    }),
    show(
      'Decision',
      Decision,
    )({
      use: 'Ce que la collectivité fait d’une proposition.',
      surround: 'line',
      states: ({ locale }) =>
        Object.fromEntries(decisions.map((decision) => [decision, { decision, locale }])),
    }),
    show(
      'FollowUps',
      FollowUps,
    )({
      use: 'Après la clôture : ce qui a été dit et ce qui en est fait.',
      surround: 'entry',
      states: (reader) => ({
        'Chaque décision, mots longs': {
          followUps: decisions.map((decision, index) => ({
            data: {
              subject: index === 0 ? longTitle : title,
              decision,
              explanation: index === 0 ? longSentence : null,
              actionCode: null,
            },
            action: linksOf(reader, 3)[index] ?? null,
          })),
          locale: reader.locale,
          lang: reader.lang,
        },
        'Aucune : rien ne s’affiche': { followUps: [], locale: reader.locale, lang: reader.lang },
      }),
    }),
    show(
      'Contributions',
      Contributions,
    )({
      use: 'Une liste de contributions, chacune avec sa réponse.',
      surround: 'entry',
      states: (reader) => ({
        'Avec et sans réponse, mots longs, autre langue': {
          contributions: contributionsOf(reader),
          locale: reader.locale,
          level: 3,
        },
      }),
    }),
    show(
      'ContributionSection',
      ContributionSection,
    )({
      use: 'Sur la page d’une consultation : les dernières contributions, et combien il y en a.',
      surround: 'entry',
      states: (reader) => ({
        'Une seule, sans réponse': {
          count: { total: 1, answered: 0 },
          latest: [contribution(reader)],
          path: '/exemple/',
          pageCount: 0,
          locale: reader.locale,
        },
        'Plus que l’on n’en montre': {
          count: { total: 1234, answered: 987 },
          latest: contributionsOf(reader),
          path: '/exemple/',
          pageCount: 140,
          locale: reader.locale,
        },
        'Aucune : rien ne s’affiche': {
          count: { total: 0, answered: 0 },
          latest: [],
          path: '/exemple/',
          pageCount: 0,
          locale: reader.locale,
        },
      }),
    }),
  ],
};
