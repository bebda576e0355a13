import { type RawEntry, emptyState, entryKey } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { PublishedContent } from './published-content.ts';
import { collectReads } from './reads.ts';
import { relatedTo } from './related.ts';

const theme = (slug: string, title: string) => buildEntry('theme', slug, { title, slug });
const practice = (slug: string, data: object = {}) =>
  buildEntry('good-practice', slug, { title: `Pratique ${slug}`, slug, summary: 'x', ...data });
const project = (slug: string, data: object = {}) =>
  buildEntry('project', slug, { title: `Projet ${slug}`, slug, tagline: 'x', ...data });

const frame = [
  theme('eau', 'Eau'),
  theme('air', 'Air'),
  buildEntry('territory', '64', { title: 'Pyrénées-Atlantiques', code: '64', type: 'département' }),
  buildEntry('territory', 'pau', { title: 'Pau', code: '64445', type: 'commune' }),
  buildEntry('plan-axis', '5', { title: 'Axe', code: '5', slug: 'axe' }),
];

const portal = (...entries: readonly RawEntry[]) =>
  new PublishedContent({ ...emptyState, entries: [...frame, ...entries] });

function relatedIn(published: PublishedContent, slug = 'me', locale: 'fr' | 'es' = 'fr') {
  const { content } = published;
  const shown = content.byId('good-practice', `good-practice:${slug}`, locale) ?? expect.fail();
  return relatedTo(shown, content);
}

const nothing = { entries: [], removed: [], addresses: null, today: null };

const eau = { themes: ['theme:eau'] };

describe('the records related to a practice', () => {
  it('say what they have in common, in the language of the page', () => {
    const action = buildEntry('action', '5.2.3', {
      code: '5.2.3',
      title: 'Site',
      slug: 'site',
      axis: 'plan-axis:5',
      practices: ['good-practice:me'],
      projects: ['project:p'],
    });
    const published = portal(
      action,
      practice('me', { themes: ['theme:eau', 'theme:air'], territories: ['territory:pau'] }),
      practice('a', { themes: ['theme:eau', 'theme:air'] }),
      practice('b', { territories: ['territory:pau'] }),
      project('p', eau),
    );
    expect(relatedIn(published)).toEqual([
      {
        href: '/projets/p/',
        label: 'Projet p',
        lang: undefined,
        why: 'Projet · Même action\u00a0: 5.2.3 · Même thème\u00a0: Eau',
      },
      {
        href: '/bonnes-pratiques/a/',
        label: 'Pratique a',
        lang: undefined,
        why: 'Bonne pratique · Même thème\u00a0: Eau, Air',
      },
      {
        href: '/bonnes-pratiques/b/',
        label: 'Pratique b',
        lang: undefined,
        why: 'Bonne pratique · Même territoire\u00a0: Pau',
      },
    ]);
    const [first] = relatedIn(published, 'me', 'es');
    expect(first).toMatchObject({ lang: 'fr', why: 'Proyecto · Misma acción: 5.2.3 · Mismo tema: Eau' });
  });

  it('are other replications of the same practice, and never those that the page shows anyway', () => {
    const from = (slug: string) => ({ replicates: `good-practice:${slug}` });
    const published = portal(
      practice('origin', eau),
      practice('me', { ...eau, ...from('origin') }),
      practice('sister', from('origin')),
      practice('child', { ...eau, ...from('me') }),
      project('drawn', { ...eau, practice: 'good-practice:me' }),
    );
    expect(relatedIn(published).map(({ why }) => why)).toEqual([
      'Bonne pratique · Autre reprise de «\u00a0Pratique origin\u00a0»',
    ]);
  });

  it('are other replications of the same project, and never those that the page shows anyway', () => {
    const from = (slug: string) => ({ replicates: `project:${slug}` });
    const published = portal(
      project('origin', eau),
      project('me', { ...eau, ...from('origin') }),
      project('sister', from('origin')),
      project('child', { ...eau, ...from('me') }),
    );
    const me = published.content.byId('project', 'project:me', 'fr') ?? expect.fail();
    expect(relatedTo(me, published.content).map(({ why }) => why)).toEqual([
      'Projet · Autre reprise de «\u00a0Projet origin\u00a0»',
    ]);
  });

  it('are none when the only thing in common is the département, or nothing', () => {
    const everywhere = { territories: ['territory:64'] };
    expect(relatedIn(portal(practice('me', everywhere), practice('a', everywhere), practice('b')))).toEqual(
      [],
    );
  });
});

describe('what a change costs among many records of a theme', () => {
  const many = Array.from({ length: 400 }, (_, rank) => practice(`p${rank}`, eau));
  const namesOf = many.map(({ documentId }) => documentId.replace('good-practice:', ''));

  /** The practices whose page read something that a change touches. */
  function concernedBy(change: RawEntry): readonly string[] {
    const published = portal(...many);
    const reads = new Map(
      namesOf.map((slug) => [slug, collectReads(() => relatedIn(published, slug)).reads] as const),
    );
    const touched = published.apply({ ...nothing, entries: [change] });
    const own = `=related fr good-practice ${change.documentId}`;
    return [...reads]
      .filter(([, keys]) => [...keys].some((key) => key.startsWith('=') && key !== own && touched.has(key)))
      .map(([slug]) => slug);
  }

  it('is nothing when only a text changes', () => {
    expect(concernedBy(practice('p7', { ...eau, summary: 'autre résumé' }))).toEqual([]);
  });

  it('is the few pages that name a record when its title changes', () => {
    const concerned = concernedBy(practice('p7', { ...eau, title: 'Autre titre' }));
    expect(concerned.length).toBeGreaterThan(0);
    expect(concerned.length).toBeLessThan(12);
  });

  it('is the few pages of its circle when a record comes or goes', () => {
    const concerned = concernedBy(practice('nouvelle', eau));
    expect(concerned.length).toBeLessThan(12);
    const published = portal(...many);
    const before = new Map(namesOf.map((slug) => [slug, relatedIn(published, slug)]));
    const gone = many[7] ?? expect.fail();
    published.apply({ ...nothing, removed: [entryKey(gone)] });
    const changed = namesOf.filter(
      (slug) =>
        slug !== 'p7' && JSON.stringify(relatedIn(published, slug)) !== JSON.stringify(before.get(slug)),
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(12);
  });

  it('leaves each page what a portal made anew would say', () => {
    const published = portal(...many);
    for (const slug of namesOf) relatedIn(published, slug);
    const change = practice('nouvelle', eau);
    published.apply({ ...nothing, entries: [change] });
    const anew = portal(...many, change);
    for (const slug of [...namesOf, 'nouvelle'])
      expect(relatedIn(published, slug)).toEqual(relatedIn(anew, slug));
  });
});
