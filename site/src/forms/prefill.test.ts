import { expect, it } from 'vitest';
import { contactPath } from '../lib/contact-path.ts';
import { readPrefill } from './prefill.ts';

const origin = 'https://portail.example';
const searchOf = (path: string) => new URL(path, origin).search;

it('fills in the subject and the record that a link to the contact page names, in every language', () => {
  const record = '/es/bonnes-pratiques/une-haie/';
  const path = contactPath('es', { subject: 'bonne pratique reprise', record });
  expect(path.startsWith('/es/contact/?')).toBe(true);
  expect(readPrefill('contact', { search: searchOf(path), origin })).toEqual({
    subject: 'bonne pratique reprise',
    message: `${origin}${record}\n\n`,
  });
});

it('fills in nothing when the address says nothing', () => {
  expect(readPrefill('contact', { search: '', origin })).toEqual({});
});

it('takes for a record nothing but a path of the portal', () => {
  for (const record of ['//ailleurs.example/', 'https://ailleurs.example/', '/a b/', '/a/?b', '/../a/', 'a/'])
    expect(readPrefill('contact', { search: `?fiche=${encodeURIComponent(record)}`, origin })).toEqual({});
});

it('fills in the organisation that answers a call, and nothing of it elsewhere', () => {
  const address = { search: '?organisme=Les+Jardins+%26+Cie&sujet=autre', origin };
  expect(readPrefill('candidature', address)).toEqual({ organisation: 'Les Jardins & Cie' });
  expect(readPrefill('contact', address)).toEqual({ subject: 'autre' });
  expect(readPrefill('contribution', address)).toEqual({});
});
