import { type Model, components, contentModels, models } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { isThere, trackedFiles } from './repository.ts';

const shimOf = (name: string) => `cms/src/api/${name}/content-types/${name}/schema.ts`;

function pageOf({ section }: Model): string | null {
  if (section === null) return null;
  return `site/src/pages/[...locale]/${section === '' ? '' : `${section}/`}[segment]/index.astro`;
}

describe('a model', () => {
  it('is known to the cms by its shim', () => {
    const shims = Object.keys(models).map(shimOf);
    expect(shims.filter((path) => !isThere(path))).toEqual([]);
  });

  it('is shown by a page when it has addresses', () => {
    const pages = Object.values(contentModels).flatMap((model) => pageOf(model) ?? []);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((path) => !isThere(path))).toEqual([]);
  });

  it('exists once: the cms has no shim of another', () => {
    const shims = trackedFiles.filter((path) => /^cms\/src\/api\/.*\/schema\.\w+$/.test(path));
    expect(shims.toSorted()).toEqual(Object.keys(models).map(shimOf).toSorted());
  });
});

describe('a group of fields', () => {
  it('is known to the cms by its shim, and the cms has no other', () => {
    const shims = trackedFiles.filter((path) => path.startsWith('cms/src/components/'));
    const wanted = components.map(({ name }) => `cms/src/components/content/${name}.ts`);
    expect(shims.toSorted()).toEqual(wanted.toSorted());
  });
});
