import { expect, it } from 'vitest';
import { writeCheckMail } from './write-check-mail.ts';

const settings = {
  siteName: 'Portail d’essai',
  organisation: 'Collectivité d’essai',
  contactService: 'Pôle d’essai',
  contactEmail: 'pole@exemple.fr',
  contactPhone: null,
  contactAddress: null,
  messagesKeptMonths: null,
  languages: [],
};
const check = {
  title: 'Une\nhaie <b>',
  url: 'https://portail.example/projets/haie/',
  confirmUrl: 'https://portail.example/espace-partenaires/verification/#jeton=a.b',
  recordUrl: 'https://portail.example/espace-partenaires/fiche/#fiche=abc',
};
const to = 'camille@exemple.fr';
const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');

it('the yearly e-mail asks one question, with a link to each answer', () => {
  const { subject, text, html, replyTo } = writeCheckMail(check, settings, to);
  expect(plain(subject)).toBe('« Une haie <b> » : toujours d’actualité ? – Portail d’essai');
  for (const url of [check.url, check.confirmUrl, check.recordUrl])
    for (const words of [text, html]) expect(words.split(url)).toHaveLength(2);
  expect(replyTo).toBe('pole@exemple.fr');
  expect(html).not.toContain('<b>');
});

it('leads to no page that visitors do not read', () => {
  expect(writeCheckMail({ ...check, url: null }, settings, to).text).not.toContain('Relire');
});
