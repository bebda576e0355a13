import { localizePath, sections } from '@agenda21/content-types';
import FormField from '../../src/components/FormField.astro';
import PublicForm from '../../src/components/PublicForm.astro';
import type { FieldWords } from '../../src/i18n/forms/fr.ts';
import { type Group, show } from '../showing.ts';
import { longSentence, longTitle, sentence, title } from '../words.ts';

const words = (label: string, hint?: string): FieldWords => ({
  label,
  ...(hint ? { hint } : {}),
  problems: { missing: sentence },
});

export const forms: Group = {
  title: 'Formulaires',
  showings: [
    show(
      'FormField',
      FormField,
    )({
      use: 'Dans un formulaire : une question, son aide, sa réponse. Le défaut d’une réponse se lit entre les deux.',
      surround: 'page',
      states: ({ strings: { forms: common } }) => ({
        'Une ligne, facultative': {
          name: 'ligne',
          id: 'champ-ligne',
          field: { kind: 'line', required: false, max: 120 },
          words: words(title, sentence),
          options: {},
          common,
        },
        'Plusieurs lignes, mots longs': {
          name: 'texte',
          id: 'champ-texte',
          field: { kind: 'paragraphs', required: true, max: 4000 },
          words: words(longTitle, longSentence),
          options: {},
          common,
        },
        'Une adresse électronique': {
          name: 'courriel',
          id: 'champ-courriel',
          field: { kind: 'email', required: true, max: 254 },
          words: words(title, sentence),
          options: {},
          common,
        },
        'Un choix': {
          name: 'choix',
          id: 'champ-choix',
          field: { kind: 'choice', required: true, values: ['un', 'deux'] },
          words: words(title),
          options: { un: title, deux: longTitle },
          common,
        },
        'Un accord': {
          name: 'accord',
          id: 'champ-accord',
          field: { kind: 'agreement', required: true, statement: sentence },
          words: words(longSentence),
          options: {},
          common,
        },
      }),
    }),
    show(
      'PublicForm',
      PublicForm,
    )({
      use: 'Un formulaire entier : il s’envoie avec ou sans JavaScript, et dit au-dessus de lui ce qui n’est pas parti.',
      surround: 'page',
      states: ({ locale }) => ({
        'À propos d’un contenu, organisme au nom long': {
          name: 'contribution',
          locale,
          page: localizePath(sections.contact, locale),
          terms: {
            organisation: longTitle,
            keptMonths: 12,
            personalDataPath: localizePath('/donnees-personnelles/', locale),
          },
          subject: 'document',
        },
      }),
    }),
  ],
};
