import type { SiteRenderer } from '@agenda21/content-types';
import { beforeAll, expect, it } from 'vitest';
import { createRenderer, renderWhole } from './compiled-renderer.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { fixtureState } from './fixtures/state.ts';
import { describeNaughtyTexts } from './naughty-texts-cases.ts';

let renderer: SiteRenderer;

beforeAll(async () => {
  renderer = await createRenderer();
  renderer.load(fixtureState);
});

const published = { title: 'La haie du collège', slug: 'haie-du-college', tagline: 'Deux cents mètres.' };

it('shows a draft in the place of what is published, and to nobody else', async () => {
  const before = await renderer.render('/projets/haie-du-college/index.html');
  const draft = buildEntry('project', 'haie', { ...published, title: 'Un titre à relire' });
  expect(await renderer.preview(draft)).toContain('Un titre à relire');
  expect((await renderer.render('/projets/haie-du-college/index.html')).body).toBe(before.body);
  expect((await renderer.render('/projets/index.html')).body).not.toContain('Un titre à relire');
});

it('shows a draft that was never published, in its language', async () => {
  const draft = buildEntry(
    'project',
    'neuf',
    { title: 'Proyecto', slug: 'nuevo', tagline: 'Uno.' },
    { locale: 'es' },
  );
  const html = await renderer.preview(draft);
  expect(html).toContain('<html lang="es"');
  expect(html).toContain('Proyecto');
});

it('shows what is there of a draft that lacks what publication asks for', async () => {
  const draft = {
    ...buildEntry('good-practice', 'debut', {}),
    data: { title: 'Début de fiche', slug: null },
  };
  expect(await renderer.preview(draft)).toContain('Début de fiche');
});

it('shows what is there of a list that has items without their name', async () => {
  const steps = [
    { title: null, description: 'Un samedi.', duration: null },
    { title: '', description: '', duration: '' },
  ];
  const results = [{ label: null, value: '', evidence: 'déclaré', source: null }];
  const keyFigures = [{ value: null, unit: null, label: null }];
  const data = { title: 'Listes commencées', slug: null, steps, results, keyFigures };
  const difficulties = [{ type: null, story: null, unblockedBy: null }];
  const draft = { ...buildEntry('good-practice', 'listes', {}), data: { ...data, difficulties } };
  const html = await renderer.preview(draft);
  expect(html).toContain('Listes commencées');
  expect(html).toContain('Un samedi.');
});

it('has no page for a model without one', async () => {
  expect(await renderer.preview(buildEntry('territory', 'x', { code: '1', title: 'X' }))).toBeNull();
});

it('gives the page that the publication will give', async () => {
  const fresh = await createRenderer();
  const entry = buildEntry('project', 'simple', {
    title: 'Un projet repris',
    slug: 'simple',
    tagline: 'Une idée.',
  });
  const others = fixtureState.entries.filter(({ documentId }) => documentId !== entry.documentId);
  const tree = await renderWhole(fresh, { ...fixtureState, entries: [...others, entry] });
  expect(await renderer.preview(entry)).toBe(tree.get('/projets/simple/index.html'));
});

describeNaughtyTexts();
