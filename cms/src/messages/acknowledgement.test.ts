import { locales, messageForms } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { writeAcknowledgement } from './acknowledgement.ts';
import type { PortalTerms } from './portal-terms.ts';

const message = {
  form: messageForms.contribution,
  reference: '20261127-4f9a2c',
  email: 'zoe@exemple.fr',
  createdAt: '2026-11-27T23:30:00Z',
};

const settings: PortalTerms['settings'] = {
  siteName: 'Portail',
  organisation: 'Collectivité',
  contactService: 'Pôle',
  contactPhone: '05 59 00 00 00',
  contactEmail: 'pole@exemple.fr',
  contactAddress: '1 rue Haute\n64000 Pau',
  messagesKeptMonths: null,
  languages: [],
};

const write = (locale: PortalTerms['locale'], change: Partial<PortalTerms> = {}) =>
  writeAcknowledgement(message, { locale, settings, keptMonths: 14, personalDataUrl: null, ...change });

/** Its paragraphs that no fact of this portal is in. */
const sentences = (text: string) => text.split('\n\n').filter((words) => /^[^\d]{20,}$/.test(words));

it.each([
  ['fr', '28 novembre 2026 à 00:30'],
  ['es', '28 de noviembre de 2026 a las 0:30'],
  ['eu', '2026-11-28 00:30'],
  ['oc', '28/11/2026 00:30'],
  ['en', '28 November 2026 at 00:30'],
] as const)(
  'tells in each language when it arrived, who answers and how long it is kept: %s',
  (locale, instant) => {
    const { text, html, subject } = write(locale);
    for (const fact of [
      instant,
      message.reference,
      'Pôle, Collectivité',
      '05 59 00 00 00',
      '64000 Pau',
      '14 ',
    ])
      expect(text).toContain(fact);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(subject).toContain('Portail');
  },
);

it('says nothing in two languages with the same words', () => {
  const written = locales.flatMap((locale) => [write(locale).subject, ...sentences(write(locale).text)]);
  expect(written.length).toBeGreaterThan(locales.length);
  expect(new Set(written).size).toBe(written.length);
});

it('tells whoever contributes, and nobody else, that what is published stays', () => {
  const settled = { locale: 'fr', settings, keptMonths: 14, personalDataUrl: null } as const;
  expect(write('fr').text).toContain('restent sur le portail');
  const asked = writeAcknowledgement({ ...message, form: messageForms.contact }, settled);
  expect(asked.text).not.toContain('restent sur le portail');
});

it('leads to what is done with personal data when that is published, and says nothing of it otherwise', () => {
  const personalDataUrl = 'https://portail.example/en/personal-data/';
  expect(write('en', { personalDataUrl }).text).toContain(`Your rights over this data:\n${personalDataUrl}`);
  expect(write('en').text).not.toContain('rights');
});

it.each([
  ['es', '1 mes después'],
  ['eu', 'eta hilabetera'],
  ['en', '1 month after'],
] as const)('counts a single month as its language does: %s', (locale, words) => {
  expect(write(locale, { keptMonths: 1 }).text).toContain(words);
});
