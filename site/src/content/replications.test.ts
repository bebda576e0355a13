import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { toCards } from './cards.ts';
import { PublishedContent } from './published-content.ts';
import { replicationsOf } from './replications.ts';

const practice = (slug: string, data: object = {}) =>
  buildEntry('good-practice', slug, { title: `Pratique ${slug}`, slug, summary: 'x', ...data });
const from = { replicates: 'good-practice:origine' };

function show(...entries: ReturnType<typeof practice>[]) {
  const { content } = new PublishedContent({
    ...emptyState,
    entries: [
      buildEntry('partner', 'p', { title: 'Commune de Pau', slug: 'pau', type: 'commune' }),
      buildEntry('territory', '64445', { title: 'Pau', code: '64445', type: 'commune' }),
      practice('origine'),
      ...entries,
    ],
  });
  const origin = content.byId('good-practice', 'good-practice:origine', 'fr') ?? expect.fail();
  return { ...replicationsOf(origin, content), facts: toCards([origin], content)[0]?.facts };
}

it('tells who did a practice again, where, since when and what changed', () => {
  const { replications, facts } = show(
    practice('a', {
      ...from,
      owner: 'partner:p',
      territories: ['territory:64445'],
      startsOn: '2026-03-01',
      whatChanged: 'Deux mots.',
    }),
    practice('b', from),
  );
  expect(replications).toEqual([
    {
      href: '/bonnes-pratiques/a/',
      label: 'Pratique a',
      lang: undefined,
      facts: ['Commune de Pau', 'Pau', 'mars 2026'],
      whatChanged: 'Deux mots.',
    },
    { href: '/bonnes-pratiques/b/', label: 'Pratique b', lang: undefined, facts: [], whatChanged: null },
  ]);
  expect(facts).toEqual(['2\u00a0reprises']);
});

it('tells who did a project again, on its card too', () => {
  const project = (slug: string, data: object = {}) =>
    buildEntry('project', slug, { title: `Projet ${slug}`, slug, tagline: 'x', ...data });
  const entries = [project('origine'), project('a', { replicates: 'project:origine', whatChanged: 'Tout.' })];
  const { content } = new PublishedContent({ ...emptyState, entries });
  const origin = content.byId('project', 'project:origine', 'fr') ?? expect.fail();
  expect(replicationsOf(origin, content).replications).toEqual([
    { href: '/projets/a/', label: 'Projet a', lang: undefined, facts: [], whatChanged: 'Tout.' },
  ]);
  expect(toCards([origin], content)[0]?.facts).toEqual(['1\u00a0reprise']);
});

it('says nothing of a practice that nobody did again', () => {
  expect(show()).toEqual({ replications: [], more: undefined, facts: [] });
});

it('shows the first of many, and where the others are', () => {
  const { replications, more } = show(...Array.from({ length: 30 }, (_, rank) => practice(`r${rank}`, from)));
  expect(replications).toHaveLength(6);
  expect(more?.href).toBe('/recherche/?type=Bonne+pratique&q=Pratique+origine');
});
