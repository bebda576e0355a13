import Citation from '../../src/components/Citation.astro';
import DepartmentNote from '../../src/components/DepartmentNote.astro';
import RelatedRecords from '../../src/components/RelatedRecords.astro';
import Replications from '../../src/components/Replications.astro';
import { longFrame, shortFrame } from '../frames.ts';
import { linksOf } from '../links.ts';
import { type Group, show } from '../showing.ts';
import { longSentence, longTitle, longWord, paragraphs, sentence, title } from '../words.ts';

const unsigned = { departmentNote: paragraphs, departmentNoteBy: null, departmentNoteOn: null };

export const completeRecords: Group = {
  title: 'Ce qui complète une fiche',
  showings: [
    show(
      'DepartmentNote',
      DepartmentNote,
    )({
      use: 'L’avis du Département sur une bonne pratique, signé d’un service.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        Signé: {
          data: {
            departmentNote: sentence,
            departmentNoteBy: 'Service d’exemple',
            departmentNoteOn: '2026-03-01',
          },
          locale,
          lang,
        },
        'Mots longs': {
          data: { departmentNote: longSentence, departmentNoteBy: longTitle, departmentNoteOn: null },
          locale,
          lang,
        },
        'Sans signature': { data: unsigned, locale, lang },
        'Aucun : rien ne s’affiche': { data: { ...unsigned, departmentNote: null }, locale, lang },
      }),
    }),
    show(
      'Replications',
      Replications,
    )({
      use: 'Ce que d’autres ont fait d’une bonne pratique ou d’un projet, et la porte de ceux qui l’ont faite aussi.',
      surround: 'entry',
      states: (reader) => ({
        'Plusieurs, mots longs': {
          replications: linksOf(reader, 3).map((link, rank) => ({
            ...link,
            lang: reader.lang,
            facts: [[], [title, longWord], [longTitle]][rank] ?? [],
            whatChanged: [null, sentence, longSentence][rank] ?? null,
          })),
          path: '/exemple/',
          original: { model: 'good-practice', documentId: 'exemple' },
          locale: reader.locale,
        },
        'Aucune : la porte seule': {
          replications: [],
          path: '/exemple/',
          original: { model: 'good-practice', documentId: 'exemple' },
          locale: reader.locale,
        },
      }),
    }),
    show(
      'RelatedRecords',
      RelatedRecords,
    )({
      use: 'À la fin d’une fiche : celles qu’il vaut la peine de lire ensuite, et pourquoi.',
      surround: 'page',
      states: (reader) => ({
        'Quatre, mots longs': {
          links: linksOf(reader, 4).map((link, rank) => ({
            ...link,
            lang: reader.lang,
            why: [sentence, longWord, longTitle][rank] ?? title,
          })),
          locale: reader.locale,
        },
        'Aucune : rien ne s’affiche': { links: [], locale: reader.locale },
      }),
    }),
    show(
      'Citation',
      Citation,
    )({
      use: 'Au bas d’une fiche : comment la citer, son adresse permanente, et des liens qui la partagent.',
      surround: 'entry',
      states: (reader) => ({
        'Portée par la collectivité': {
          cited: { author: null, day: '2026-03-01' },
          title,
          path: '/exemple/',
          frame: shortFrame(reader),
        },
        'Mots longs': {
          cited: { author: longTitle, day: '2026-03-01' },
          title: longTitle,
          path: `/exemple/${longWord.toLowerCase()}/`,
          frame: longFrame(reader),
        },
      }),
    }),
  ],
};
