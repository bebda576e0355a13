import StatementAppeal from '../../src/components/StatementAppeal.astro';
import StatementCommitment from '../../src/components/StatementCommitment.astro';
import StatementConformity from '../../src/components/StatementConformity.astro';
import StatementContact from '../../src/components/StatementContact.astro';
import StatementExceptions from '../../src/components/StatementExceptions.astro';
import StatementLink from '../../src/components/StatementLink.astro';
import StatementList from '../../src/components/StatementList.astro';
import StatementMaking from '../../src/components/StatementMaking.astro';
import StatementText from '../../src/components/StatementText.astro';
import { figuresOf } from '../../src/lib/conformity.ts';
import { longFrame, shortFrame } from '../frames.ts';
import type { Reader } from '../reader.ts';
import { exampleData } from '../records.ts';
import { type Group, show } from '../showing.ts';
import { longEmail, longSentence, longTitle, longUrl, longWord, sentence, title } from '../words.ts';

const whole = exampleData('accessibility-statement', {
  scope: `Site d’exemple ${longWord}`,
  multiYearPlanUrl: longUrl,
  actionPlanUrl: longUrl,
  auditedOn: '2026-03-01',
  auditCompany: longWord,
  applicableCriteria: 60,
  validatedCriteria: 45,
  auditReportUrl: longUrl,
  nonConformities: `- ${longSentence}\n- ${sentence}`,
  disproportionateBurden: longSentence,
  exemptContent: sentence,
  establishedOn: '2026-03-01',
  updatedOn: '2026-09-30',
  technologies: `HTML\n${longWord}`,
  testEnvironments: [{ browser: 'Firefox', assistiveTechnology: longWord, system: null }],
  tools: `axe-core\n${longUrl}`,
  checkedPages: `- [Accueil](https://exemple.fr/)\n- ${longUrl}`,
});

/** A statement of an audit that found so many of 60 criteria respected. */
function audited(validatedCriteria: number, { locale, lang }: Reader) {
  const statement = { ...whole, validatedCriteria, auditCompany: null, auditReportUrl: null };
  return { statement, figures: figuresOf(statement), scope: title, locale, lang };
}

export const statement: Group = {
  title: 'Déclaration d’accessibilité',
  showings: [
    show(
      'StatementCommitment',
      StatementCommitment,
    )({
      use: 'En tête : qui s’engage, par quels documents, pour quel site.',
      surround: 'text',
      states: (reader) => ({
        'Tous les champs, mots longs': {
          frame: longFrame(reader),
          statement: whole,
          scope: whole.scope,
          lang: reader.lang,
        },
        'Sans déclaration': { frame: shortFrame(reader), statement: null, scope: title, lang: reader.lang },
      }),
    }),
    show(
      'StatementConformity',
      StatementConformity,
    )({
      use: 'L’état de conformité, calculé d’après l’audit.',
      surround: 'text',
      states: (reader) => ({
        Totale: audited(60, reader),
        Partielle: audited(45, reader),
        'Non conforme': audited(12, reader),
        'Mots longs': { ...audited(45, reader), statement: whole, scope: whole.scope },
        'Sans audit': { ...audited(0, reader), statement: null, figures: null },
      }),
    }),
    show(
      'StatementExceptions',
      StatementExceptions,
    )({
      use: 'Ce qui n’est pas accessible, et pourquoi.',
      surround: 'text',
      states: (reader) => ({
        'Tous les champs, mots longs': { ...audited(45, reader), statement: whole },
        'Conforme, rien à dire': { ...audited(60, reader), statement: null },
        'Sans audit': { ...audited(0, reader), statement: null, figures: null },
      }),
    }),
    show(
      'StatementMaking',
      StatementMaking,
    )({
      use: 'Comment la déclaration a été établie.',
      surround: 'text',
      states: ({ locale, lang }) => ({
        'Tous les champs, mots longs': { statement: whole, locale, lang },
        'Sans déclaration': { statement: null, locale, lang },
      }),
    }),
    show(
      'StatementContact',
      StatementContact,
    )({
      use: 'À qui signaler un défaut.',
      surround: 'text',
      states: (reader) => ({
        'Toutes les voies, mots longs': { frame: longFrame(reader), email: longEmail, formUrl: longUrl },
        'Page de contact seule': { frame: shortFrame(reader), email: null, formUrl: null },
      }),
    }),
    show(
      'StatementAppeal',
      StatementAppeal,
    )({
      use: 'À la fin : vers qui se tourner sans réponse.',
      surround: 'text',
      states: ({ locale }) => ({ 'Seul état': { locale } }),
    }),
    show(
      'StatementText',
      StatementText,
    )({
      use: 'Une partie que l’éditeur écrit, ou ce que l’on dit tant qu’elle est vide.',
      surround: 'text',
      states: ({ locale, lang }) => ({
        Écrite: { source: sentence, otherwise: '', locale, lang, id: 'ecrite', headingLevel: 4 },
        Vide: { source: null, otherwise: sentence, locale, lang, id: 'vide', headingLevel: 4 },
      }),
    }),
    show(
      'StatementList',
      StatementList,
    )({
      use: 'Une liste, ou ce que l’on dit tant qu’elle est vide.',
      surround: 'text',
      states: ({ lang, other }) => ({
        'Plusieurs, mots longs': { items: [title, longWord, longSentence], otherwise: '', lang },
        'Dans une autre langue': { items: [other.words], otherwise: '', lang: other.lang },
        Vide: { items: [], otherwise: sentence },
      }),
    }),
    show(
      'StatementLink',
      StatementLink,
    )({
      use: 'Un document que la loi demande, publié ou non.',
      surround: 'line',
      states: ({ locale }) => ({
        Publié: { label: longTitle, href: longUrl, locale },
        'Pas encore publié': { label: title, href: null, locale },
        'Adresse qui n’est pas sûre': { label: title, href: 'javascript:alert(1)', locale },
      }),
    }),
  ],
};
