import { expect, it } from 'vitest';
import { offerDocument } from './document-facts.ts';

const none = { file: null, url: null, webVersion: null, language: null, licence: null, kilobytes: null };
const page = { ...none, title: 'Guide', format: 'page web', url: 'https://exemple.fr/guide/' } as const;

it('offers a file of the media library at its address on the portal, with what it is', () => {
  const offered = offerDocument(
    {
      ...page,
      file: { url: '/uploads/guide_1a2b.pdf', kilobytes: 1_240 },
      language: 'espagnol',
      licence: 'Licence Ouverte 2.0',
    },
    'fr',
  );
  expect(offered).toEqual({
    href: '/medias/guide_1a2b.pdf',
    facts: 'Fichier PDF, 1\u202f240\u00a0ko, Espagnol, Licence Ouverte 2.0',
    hreflang: 'es',
    isOnlyPdf: true,
  });
});

it('offers what is published elsewhere as its editor describes it', () => {
  expect(offerDocument(page, 'fr')).toEqual({
    href: 'https://exemple.fr/guide/',
    facts: 'Page web',
    hreflang: undefined,
    isOnlyPdf: false,
  });
  expect(offerDocument({ ...page, format: 'PDF', kilobytes: 90 }, 'en')?.facts).toBe('PDF file, 90\u00a0kB');
});

it('no longer takes a PDF for the only way once a page says the same', () => {
  const file = { url: '/uploads/guide_1a2b.pdf', kilobytes: 3 };
  const offered = offerDocument({ ...page, file, webVersion: 'https://exemple.fr/guide/' }, 'fr');
  expect(offered?.isOnlyPdf).toBe(false);
});

it('offers nothing without a file or an address, or with a file that is not ours', () => {
  expect(offerDocument({ ...page, url: null }, 'fr')).toBeNull();
  expect(offerDocument({ ...page, file: { url: '/etc/passwd', kilobytes: 1 } }, 'fr')).toBeNull();
});
