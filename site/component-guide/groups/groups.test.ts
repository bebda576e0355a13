import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const namesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.replace('.astro', ''));

/** Read as text: only a build can load the components that the groups import. */
const groupFiles = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts'));
const shown = groupFiles.flatMap((file) =>
  [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/\bshow(?:OnPages)?\(\s*'(\w+)'/g)].map(
    ([, name]) => name,
  ),
);

it('shows every component and every layout of the portal, each once', () => {
  const all = [...namesIn('../../src/components/'), ...namesIn('../../src/layouts/')];
  expect(all.length).toBeGreaterThan(40);
  expect(shown.toSorted()).toEqual(all.toSorted());
});
