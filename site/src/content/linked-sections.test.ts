import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { PublishedContent } from './published-content.ts';
import { partnerSections, themeSections } from './linked-sections.ts';

const theme = buildEntry('theme', 'eau', { title: 'Eau & ciel', slug: 'eau' });
const partner = buildEntry('partner', 'p', { title: 'Commune', slug: 'commune', type: 'commune' });
const projects = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    buildEntry('project', `p${index}`, {
      title: `Projet ${index}`,
      slug: `projet-${index}`,
      tagline: 'x',
      themes: ['theme:eau'],
      owner: 'partner:p',
    }),
  );

function sectionsOf(count: number) {
  const content = new PublishedContent({
    ...emptyState,
    entries: [theme, partner, ...projects(count)],
  }).content;
  return {
    ofTheme: themeSections(content.byId('theme', 'theme:eau', 'fr') ?? expect.fail(), content),
    ofPartner: partnerSections(content.byId('partner', 'partner:p', 'fr') ?? expect.fail(), content),
  };
}

it('leaves out the kinds that have nothing', () => {
  expect(sectionsOf(0)).toEqual({ ofTheme: [], ofPartner: [] });
});

it('shows all of a few records, without a way to more', () => {
  const { ofTheme, ofPartner } = sectionsOf(3);
  expect(ofTheme).toMatchObject([{ title: 'Projets', more: undefined }]);
  expect(ofTheme[0]?.cards).toHaveLength(3);
  expect(ofPartner).toMatchObject([{ title: 'Projets portés', more: undefined }]);
});

it('shows the first of many records, and where the search has them all', () => {
  const { ofTheme, ofPartner } = sectionsOf(1_200);
  expect(ofTheme[0]?.cards).toHaveLength(3);
  expect(ofTheme[0]?.more).toEqual({
    href: '/recherche/?type=Projet&theme=Eau+%26+ciel',
    label: 'Voir les 1\u202f200 fiches dans la recherche',
  });
  expect(ofPartner[0]?.more?.href).toBe('/recherche/?type=Projet&q=Commune');
});
