/** All the measures of a portal of one size. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportRecord, PublishedState } from '@agenda21/content-types';
import { createCmsClient } from '../lib/cms-client.ts';
import { writeState } from '../publisher/run/build-site.ts';
import type { BenchSettings } from './env.ts';
import { generate } from './generator/generate.ts';
import { type Closers, createClosers } from './laboratory/closers.ts';
import { signIn } from './laboratory/editor.ts';
import { fill } from './laboratory/fill.ts';
import { type Programs, publicUrl, startPrograms } from './laboratory/programs.ts';
import { measureBulk } from './measures/bulk.ts';
import { measureFindable, startBrowser } from './measures/findable.ts';
import { watchMemory } from './measures/memory.ts';
import { now } from './measures/poll.ts';
import { measureServed } from './measures/served.ts';
import { type BenchSite, waitForQuiet } from './measures/site.ts';
import { planEdits } from './plan-edits.ts';
import { compareRenders } from './renders/compare.ts';
import type { SizeResults } from './report/results.ts';
import { type Steps, createSteps } from './steps.ts';

export interface BenchOptions {
  readonly seed: string;
  readonly settings: BenchSettings;
  /** The path of the browser. */
  readonly browser: string;
  /** The path of Hugo; null to leave it out. */
  readonly hugo: string | null;
  /** What must be undone when the bench ends, or is stopped. */
  readonly closers: Closers;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

async function load(programs: Programs, records: readonly ImportRecord[], steps: Steps): Promise<number> {
  const target = { cmsUrl: programs.cmsUrl, token: programs.secrets['IMPORT_TOKEN'] ?? '' };
  const startedAt = now();
  await steps.run('import', (progress) =>
    fill(target, records, (done) => progress(`${done} of ${records.length} records`)),
  );
  return now() - startedAt;
}

async function releaseFirst(programs: Programs, steps: Steps) {
  const startedAt = now();
  const memory = watchMemory(programs.startPublisher());
  await steps.run('first release', () => programs.waitForRelease());
  return { memory, firstReleaseMs: now() - startedAt };
}

async function measurePublications(
  site: BenchSite,
  state: PublishedState,
  steps: Steps,
  { browser: executable, closers }: BenchOptions,
) {
  const edits = planEdits(state.entries);
  const served = await steps.run('publish → served', (progress) =>
    measureServed(site, edits.served, progress),
  );
  const created = await steps.run('publish a new page → served', (progress) =>
    measureServed(site, edits.created, progress),
  );
  const browser = await startBrowser(executable);
  closers.add(() => browser.close());
  const findable = await steps.run('publish → findable', (progress) =>
    measureFindable(site, browser, edits.findable, progress),
  );
  await browser.close();
  const bulk = await steps.run('bulk publish', (progress) => measureBulk(site, edits.lots, progress));
  return { served, created, findable, bulk };
}

async function measureLive(
  programs: Programs,
  records: readonly ImportRecord[],
  steps: Steps,
  options: BenchOptions,
) {
  const cms = createCmsClient(programs.cmsUrl, programs.secrets['PUBLISHER_TOKEN'] ?? '');
  const importMs = await load(programs, records, steps);
  const { memory, firstReleaseMs } = await releaseFirst(programs, steps);
  await steps.run('rest', () => waitForQuiet(programs.siteUrl, cms));
  const state = await cms.readState();
  const editor = await signIn(programs.cmsUrl, await programs.makeEditor());
  const site = { siteUrl: programs.siteUrl, cms, editor };
  const publications = await measurePublications(site, state, steps, options);
  const live = {
    importMs: Math.round(importMs),
    firstReleaseMs: Math.round(firstReleaseMs),
    ...publications,
  };
  return { state, live: { ...live, memory: memory.stop() } };
}

async function measureRenders(
  state: PublishedState,
  records: readonly ImportRecord[],
  folder: string,
  steps: Steps,
  { settings, hugo, signal, closers }: BenchOptions,
) {
  const stateFile = join(folder, 'state.ndjson');
  await writeState(stateFile, state);
  return steps.run('full renders', (progress) =>
    compareRenders({
      stateFile,
      siteUrl: publicUrl,
      system: settings.system,
      signal,
      closers,
      records,
      hugo,
      progress: (name, round) => progress(`${name}, round ${round}`),
    }),
  );
}

/** Measures a portal of `resources` resources, from an empty cms to the comparison of full renders. */
export async function benchSize(resources: number, options: BenchOptions): Promise<SizeResults> {
  const steps = createSteps((line) => options.say(`${resources}: ${line}`), options.signal);
  const folder = await mkdtemp(join(tmpdir(), 'agenda21-bench-'));
  options.closers.add(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const programsEnd = createClosers();
  options.closers.add(() => programsEnd.closeAll());
  const records = generate(options.seed, resources);
  const programs = await steps.run('start', () =>
    startPrograms(join(folder, 'data'), options.settings.system, programsEnd),
  );
  const { state, live } = await measureLive(programs, records, steps, options).catch((cause: unknown) => {
    throw new Error(`The measures stopped. The programs last said:\n${programs.log.join('\n')}`, { cause });
  });
  await programsEnd.closeAll();
  const renders = await measureRenders(state, records, folder, steps, options);
  await rm(folder, { recursive: true, force: true });
  return { resources, ...live, renders, steps: steps.times };
}
