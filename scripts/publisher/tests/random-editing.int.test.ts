import { addYears } from '@agenda21/content-types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRandom } from '../../bench/generator/random.ts';
import { type Bench, makeBench } from './bench.ts';
import { doGesture } from './random-gestures.ts';
import { aProject } from './small-state.ts';
import { waitUntil } from './wait-until.ts';
import { digestCleanRender } from './clean-render.ts';
import { digestCurrent, findProblemsOfCurrent } from './whole-site.ts';

const seed = Number(process.env['PROPERTY_SEED'] ?? 21);
const FLUSHES = 9;

let bench: Bench;

beforeEach(async () => {
  bench = await makeBench();
  bench.cms.files.set('/uploads/photo.png', Buffer.from('a picture'));
  await bench.start({ RECONCILE_MS: '300' });
  await waitUntil('the first run over', async () => (await bench.status()).run.last);
});

afterEach(() => bench.remove());

/** Waits until what is served is the clean build of what the cms publishes. */
async function expectCleanSite(what: string): Promise<void> {
  const expected = JSON.stringify(await digestCleanRender(bench.cms.state, bench.cms.files));
  const isServed = async () => JSON.stringify(await digestCurrent(bench.folders)) === expected;
  await waitUntil(`${what} served as a clean build makes it`, isServed, () => bench.log);
  expect(await findProblemsOfCurrent(bench.folders)).toEqual([]);
}

test(
  `after any editing, told or not, what is served is a clean build of what is published (seed ${seed})`,
  { timeout: 360_000 },
  async () => {
    const random = createRandom('editing', seed);
    let serial = 0;

    function gesticulate(): void {
      serial += 1;
      const { state, rows } = doGesture(bench.cms.state, random, serial);
      const isTold = random.chance(0.8);
      for (const { entry, action } of isTold ? rows : []) {
        const row = action === 'publish' ? bench.cms.publish(entry) : bench.cms.unpublish(entry);
        Object.assign(row, { action });
      }
      bench.cms.state = state;
    }

    function replacePicture(): void {
      const before = bench.cms.state;
      bench.cms.files.set('/uploads/photo.png', Buffer.from(`picture ${serial}`));
      const row = bench.cms.publish(aProject('haie'));
      Object.assign(row, { action: 'media', model: 'media', documentId: 'photo', locale: null });
      bench.cms.state = before;
    }

    for (let flush = 1; flush <= FLUSHES; flush += 1) {
      if (random.chance(0.25)) replacePicture();
      for (let count = random.integer(1, 4); count > 0; count -= 1) gesticulate();
      if (random.chance(0.8)) await bench.poke();
      await expectCleanSite(`flush ${flush} of seed ${seed}`);
    }
    const isSettled = () => bench.cms.rows.every(({ state }) => state === 'live' || state === 'unchanged');
    await waitUntil('all rows settled', isSettled);
  },
);

test('what is imported without an event is published by the next comparison', async () => {
  const { state } = bench.cms;
  bench.cms.state = { ...state, entries: [...state.entries, aProject('mare')] };
  await bench.waitForText('/projets/mare/', 'Projet mare');
  await expectCleanSite('the import');
});

test('a new day is published by the next comparison, on the pages that say something else that day', async () => {
  const checked = aProject('mare', { reviewedOn: bench.cms.state.today });
  bench.cms.publish(checked);
  await bench.poke();
  await bench.waitForText('/projets/mare/', 'data-stage="before"');
  const made = (await bench.get('/projets/haie/')).headers.get('last-modified');
  bench.cms.state = { ...bench.cms.state, today: addYears(bench.cms.state.today, 1) };
  await expectCleanSite('the day after');
  const { text } = await bench.get('/projets/mare/');
  expect(text).toContain('<span data-stage="during">');
  expect(text).not.toContain('data-stage="before"');
  expect((await bench.get('/projets/haie/')).headers.get('last-modified')).toBe(made);
});
