import {
  type ContentModelName,
  type PublishedState,
  type SiteRenderer,
  contentModels,
  emptyState,
} from '@agenda21/content-types';
import { parse } from 'csv-parse/sync';
import { decodeXML } from 'entities';
import { XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { findActive, vocabularyOf } from './find-active.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { naughtyEntry } from './fixtures/naughty-entry.ts';
import { naughtyStrings } from './fixtures/naughty-strings.ts';
import { type Tree, createRenderer, renderInto } from './compiled-renderer.ts';
import { readPage } from './page.ts';

const models = (Object.keys(contentModels) as ContentModelName[]).filter(
  (model) => contentModels[model].section !== null || model === 'contribution' || model === 'territory',
);
/** What classifies everything is few: the texts follow one another in it. */
const few: Partial<Record<ContentModelName, number>> = { theme: 1, territory: 1, 'plan-axis': 8 };

const stateOf = (texts: readonly string[]): PublishedState => ({
  ...emptyState,
  entries: [
    buildEntry('site-settings', 'reglages', {
      siteName: 'Portail',
      organisation: 'Département',
      tagline: 'Un portail.',
      contactService: 'Le service',
    }),
    ...models.flatMap((model) =>
      texts.slice(0, few[model]).map((text, rank) => naughtyEntry(model, rank, text)),
    ),
  ],
});

/** Made in one language: the words of a record are the same in the others. */
async function renderInFrench(
  renderer: SiteRenderer,
  state: PublishedState,
  isWanted: (file: string) => boolean = () => true,
): Promise<Tree> {
  const tree: Tree = new Map();
  const files = renderer.load(state).filter((file) => !file.startsWith('/es/') && isWanted(file));
  await renderInto(tree, renderer, files);
  return tree;
}

const filesOf = (tree: Tree, end: string) => [...tree].filter(([file]) => file.endsWith(end));

const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A public list of texts that run scripts, in every text of every kind of record. */
export function describeNaughtyTexts(): void {
  describe('with texts that try to run a script in every field', () => {
    let tree: Tree;
    let known: ReadonlySet<string>;

    beforeAll(async () => {
      const plain = stateOf(naughtyStrings.map((_, rank) => (rank === 0 ? '> *Un mot*' : 'Un mot')));
      const isAlone = (file: string) => !/fiche-[1-9]/.test(file);
      const templates = await renderInFrench(await createRenderer(), plain, isAlone);
      known = new Set(filesOf(templates, '.html').flatMap(([, html]) => [...vocabularyOf(readPage(html))]));
      tree = await renderInFrench(await createRenderer(), stateOf(naughtyStrings));
    });

    it('every page, list and embedded list has nothing that its templates do not write', () => {
      const pages = filesOf(tree, '.html');
      expect(pages.length).toBeGreaterThan(10 * naughtyStrings.length);
      expect(
        pages.flatMap(([file, html]) =>
          findActive(readPage(html), known).map((found) => `${file}: ${found}`),
        ),
      ).toEqual([]);
    });

    it('a title is read as it was typed', () => {
      const projects = filesOf(tree, '/index.html').filter(([file]) => /^\/projets\/fiche-/.test(file));
      const titles = projects.map(([file, html]) => {
        const rank = Number(/fiche-(\d+)/.exec(file)?.[1]);
        return [letters(naughtyStrings[rank] ?? ''), letters(readPage(html).words('h1'))] as const;
      });
      expect(titles.length).toBe(naughtyStrings.length);
      expect(
        titles.filter(([typed, read]) => typed.length > 0 && typed.length <= 60 && !read.includes(typed)),
      ).toEqual([]);
    });

    it('every summary of a feed is a paragraph of words', () => {
      const summaries = filesOf(tree, '.xml').flatMap(([, xml]) =>
        [...xml.matchAll(/<summary type="html">([^<]*)<\/summary>/g)].map(([, html = '']) => decodeXML(html)),
      );
      expect(summaries.length).toBeGreaterThan(naughtyStrings.length);
      expect(summaries.flatMap((html) => findActive(readPage(html), new Set(['p'])))).toEqual([]);
    });

    it('every file of cells has none that a spreadsheet would run', () => {
      const cells = filesOf(tree, '.csv').flatMap(([, text]) =>
        (parse(text, { bom: true, record_delimiter: '\r\n' }) as unknown as string[][]).flat(),
      );
      expect(cells.length).toBeGreaterThan(10 * naughtyStrings.length);
      expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    });

    it('every feed and every file of data can be read', () => {
      const feeds = filesOf(tree, '.xml');
      const json = [...filesOf(tree, '.json'), ...filesOf(tree, '.geojson')];
      expect(feeds.length).toBeGreaterThan(20);
      expect(json.length).toBeGreaterThan(5);
      expect(feeds.filter(([, xml]) => XMLValidator.validate(xml) !== true).map(([file]) => file)).toEqual(
        [],
      );
      for (const [, text] of json) JSON.parse(text);
    });
  });
}
