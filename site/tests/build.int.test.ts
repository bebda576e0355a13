import { createHash } from 'node:crypto';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PublishedState, entryKey } from '@agenda21/content-types';
import { afterEach, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite } from './build-site.ts';
import { searchState } from './fixtures/search-state.ts';

const built: BuiltSite[] = [];

afterEach(async () => {
  await Promise.all(built.splice(0).map(({ folder }) => rm(folder, { recursive: true })));
});

async function build(state: PublishedState): Promise<BuiltSite> {
  const site = await buildSite(state);
  built.push(site);
  return site;
}

async function digestOf(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const digests = files
    .filter((file) => file.isFile())
    .map(async (file) => {
      const path = join(file.parentPath, file.name);
      return [
        path.slice(folder.length),
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ];
    });
  return Object.fromEntries((await Promise.all(digests)).toSorted());
}

const withNews = (data: Readonly<Record<string, unknown>>): PublishedState => ({
  ...searchState,
  entries: [
    ...searchState.entries,
    {
      model: 'news-item',
      documentId: 'news-1',
      locale: 'fr',
      publishedAt: '2026-03-01T10:00:00.000Z',
      data: {
        title: 'Des nouvelles <b>&</b> \u0007 des idées',
        slug: 'des-nouvelles',
        date: '2026-03-01',
        summary: 'Ce qui se prépare.',
        body: null,
        image: null,
        actions: [],
        themes: [],
        ...data,
      },
    },
  ],
});

describe('a build', () => {
  it('fails when a picture is missing, and names it', async () => {
    const state = withNews({ body: '![Une haie](/uploads/absente.jpg)' });
    await expect(build(state)).rejects.toThrow('/uploads/absente.jpg (news-item news-1)');
  });

  it('gives the same bytes twice', async () => {
    const first = await build(searchState);
    const shuffled = { ...searchState, entries: searchState.entries.toReversed() };
    const second = await build(shuffled);
    const digest = await digestOf(first.public);
    expect(Object.keys(digest).length).toBeGreaterThan(100);
    expect(await digestOf(second.public)).toEqual(digest);
  });
});

describe('the feed', () => {
  it('announces what was published last, in its language, with an address that stays', async () => {
    const site = await build(withNews({}));
    const french = await readFile(join(site.public, 'flux.xml'), 'utf8');
    expect(french).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><rss xml:lang="fr" version="2.0"/);
    const [newest = ''] = french.match(/<item>.*?<\/item>/s) ?? [];
    expect(newest).toContain('<title>Des nouvelles &lt;b&gt;&amp;&lt;/b&gt;   des idées</title>');
    expect(newest).toContain('<link>https://portail.example/actualites/des-nouvelles/</link>');
    expect(newest).toContain('<guid isPermaLink="false">urn:agenda21:news-item:news-1:fr</guid>');
    expect(newest).toContain('<pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate>');
    const spanish = await readFile(join(site.public, 'es/flux.xml'), 'utf8');
    expect(spanish.match(/<title>[^<]+<\/title>/g)?.slice(1)).toEqual([
      '<title>Taller de reparación de bicicletas</title>',
    ]);
  });
});

describe('the sitemap', () => {
  it('lists each page in its own language with its translations, and no search or error page', async () => {
    const site = await build(searchState);
    const map = await readFile(join(site.public, 'sitemap-0.xml'), 'utf8');
    const locations = [...map.matchAll(/<loc>https:\/\/portail\.example([^<]*)<\/loc>/g)].map(
      (match) => match[1],
    );
    expect(locations).toContain('/projets/atelier-de-reparation/');
    expect(locations).toContain('/es/projets/taller-de-reparacion/');
    expect(locations).not.toContain('/es/projets/haie-1/');
    expect(locations.filter((path) => /recherche|4\d\d/.test(path ?? ''))).toEqual([]);
    const taller = map
      .split('<url>')
      .find((url) => url.includes('<loc>https://portail.example/es/projets/taller'));
    expect(taller).toContain('hreflang="fr" href="https://portail.example/projets/atelier-de-reparation/"');
    expect(taller).toContain(
      'hreflang="x-default" href="https://portail.example/projets/atelier-de-reparation/"',
    );
    const entry = searchState.entries.find((one) => entryKey(one) === 'project/atelier/es');
    expect(taller).toContain(`<lastmod>${entry?.publishedAt}</lastmod>`);
  });

  it('is what robots are told to read', async () => {
    const site = await build(searchState);
    expect(await readFile(join(site.public, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://portail.example/sitemap-index.xml',
    );
    const contact = await readFile(join(site.public, '.well-known/security.txt'), 'utf8');
    expect(contact).toContain('Contact: mailto:contact@collectivite.example');
    expect(contact).toContain('Expires: 2027-01-01T');
  });
});
