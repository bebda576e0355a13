import { describe, expect, it } from 'vitest';
import { generate } from '../generator/generate.ts';
import { pagePath } from './catalogue.ts';
import { toContentFiles } from './write-site.ts';

const records = generate('graine', 100);
const files = toContentFiles(records);
const paths = files.map(({ path }) => path);

/** Every path that front matter holds, at any depth, under a name that ends in « Path » or « Paths ». */
function namedPaths(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return /[Pp]aths?$/.test(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => namedPaths(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => namedPaths(inner, key));
}

describe('the Hugo site', () => {
  it('has no link to a page that it does not have', () => {
    const links = files.flatMap(({ frontMatter }) => namedPaths(frontMatter));
    expect(links.length).toBeGreaterThan(records.length);
    expect(links.filter((link) => !paths.includes(`${link.slice(1)}.md`))).toEqual([]);
  });

  it('has a page for each record that has one on the portal, once', () => {
    const wanted = records.flatMap((record) => pagePath(record) ?? []).map((path) => `${path.slice(1)}.md`);
    expect(wanted.filter((path) => !paths.includes(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('has the same texts: nothing that a record says is left out', () => {
    const practice = records.find(
      ({ model, data }) => model === 'good-practice' && data['depth'] === 'complète',
    );
    const file = files.find(({ path }) => path === `bonnes-pratiques/${String(practice?.data['slug'])}.md`);
    expect(file?.body).toBe(practice?.data['solution']);
    for (const field of [
      'title',
      'summary',
      'problem',
      'steps',
      'results',
      'difficulties',
      'transferability',
    ]) {
      expect(file?.frontMatter[field]).toEqual(practice?.data[field]);
    }
  });

  it('has what was answered to a consultation on its page', () => {
    const answered = records.filter(({ model }) => model === 'contribution');
    const told = files.flatMap(({ frontMatter }) => frontMatter['contributions'] ?? []);
    expect(told).toEqual(answered.map(({ data }) => data));
  });

  it('tells a theme how many records it has, and shows the first ones', () => {
    const theme = files.find(({ path }) => path === 'themes/eau.md');
    const [, practices] = theme?.frontMatter['linked'] as { paths: string[]; total: number }[];
    const all = records.filter(
      ({ model, data }) => model === 'good-practice' && (data['themes'] as string[]).includes('eau'),
    );
    expect(practices?.total).toBe(all.length);
    expect(practices?.paths).toHaveLength(Math.min(12, all.length));
  });
});
