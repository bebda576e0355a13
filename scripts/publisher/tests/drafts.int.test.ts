import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bench, makeBench } from './bench.ts';
import { expectCleanSite, startServing, untilFirstRun } from './expect-site.ts';
import { aProject } from './small-state.ts';
import { waitUntil } from './wait-until.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await makeBench();
  await startServing(bench);
});

afterEach(() => bench.remove());

test('a draft is shown to who has its token, marked and kept by nobody', async () => {
  await bench.kill();
  await bench.start({ CMS_PUBLIC_URL: 'http://cms.example/' });
  await untilFirstRun(bench);
  const entry = aProject('brouillon', { title: 'Un brouillon neuf' });
  bench.cms.previews.set('j'.repeat(43), { entry, framedBy: 'admin' });
  const { headers, text } = await bench.get(`/apercu/${'j'.repeat(43)}/`);
  expect(text).toContain('Un brouillon neuf');
  expect(text).toContain('Brouillon – cette page n’est pas publiée');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toContain('noindex');
  expect(headers.get('content-security-policy')).toContain('frame-ancestors http://cms.example');
  expect(headers.get('x-frame-options')).toBeNull();
  expect((await bench.get(`/apercu/${'k'.repeat(43)}/`)).status).toBe(404);
  expect((await bench.get('/projets/brouillon/')).status).toBe(404);
  await expectCleanSite(bench);
});

test('a draft whose page never ends is refused, holds no document and leaves the pages to the renderer', async () => {
  await bench.kill();
  await bench.start({ PAGE_TIMEOUT_MS: '2000' });
  await untilFirstRun(bench);
  const answers: number[] = [];
  for (const [index, id] of ['mare', 'noue', 'verger', 'talus'].entries()) {
    const token = String(index).repeat(43);
    const entry = aProject('brouillon-qui-bloque', { title: `Essai ${index}` });
    bench.cms.previews.set(token, { entry, framedBy: 'admin' });
    const preview = bench.get(`/apercu/${token}/`);
    const row = bench.cms.publish(aProject(id));
    await bench.poke();
    await waitUntil(
      `${id} live`,
      () => row.state === 'live',
      () => bench.log,
    );
    answers.push((await preview).status);
  }
  expect(answers[0]).toBe(500);
  expect(answers.filter((status) => status < 500)).toEqual([]);
  expect((await bench.status()).mode.kind).toBe('renderer');
  expect(bench.cms.reports.map(({ state }) => state)).not.toContain('held');
  expect(bench.log).not.toContain('the renderer failed');
  await expectCleanSite(bench);
});
