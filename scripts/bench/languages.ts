/** `node scripts/bench/languages.ts [SIZE]`: what more languages cost, on a generated portal of that size (1,000 when left out). */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ImportRecord,
  type PortalLanguage,
  type PublishedState,
  completeData,
  contentModels,
  emptyState,
  keyOf,
  portalLanguages,
} from '@agenda21/content-types';
import { siteFolder } from '../lib/build-command.ts';
import { makeBuildFolder } from '../publisher/run/build-folder.ts';
import { writeState } from '../publisher/run/build-site.ts';
import { readBenchSettings } from './env.ts';
import { generate } from './generator/generate.ts';
import { percentile } from './measures/spread.ts';
import { measureOutput } from './renders/render.ts';
import { compileSite, runRenderer } from './renders/renderer.ts';

const ROUNDS = 3;
const choices: readonly (readonly PortalLanguage[])[] = [['espagnol'], portalLanguages];

/** The state that records make once published: links go by keys, so keys serve as identifiers. */
function toState(records: readonly ImportRecord[], languages: readonly PortalLanguage[]): PublishedState {
  const entries = records.map(({ model, data }) => ({
    model,
    documentId: keyOf(contentModels[model], data),
    locale: contentModels[model].isLocalized ? 'fr' : null,
    publishedAt: '2026-01-01T00:00:00.000Z',
    data: completeData(model, model === 'site-settings' ? { ...data, languages } : data),
  }));
  return { ...emptyState, entries };
}

const size = Number(process.argv[2] ?? 1000);
const records = generate('agenda21', size);
const { system } = readBenchSettings();
const work = await makeBuildFolder(siteFolder);
try {
  const common = { siteUrl: 'https://portail.example', system, signal: new AbortController().signal };
  const entryFile = await compileSite({ ...common, stateFile: '', outFolder: work });
  const runs = choices.map(() => [] as { renderMs: number; searchMs: number; peakBytes: number | null }[]);
  const outputs = new Map<number, { pages: number; bytes: number }>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [rank, languages] of choices.entries()) {
      const folder = await mkdtemp(join(work, 'run-'));
      const input = { ...common, stateFile: join(folder, 'state'), outFolder: join(folder, 'public') };
      await writeState(input.stateFile, toState(records, languages));
      runs[rank]?.push(await runRenderer(entryFile, input));
      outputs.set(rank, await measureOutput(input.outFolder));
      await rm(folder, { recursive: true, force: true });
    }
  }
  const medianOf = (values: readonly number[]) => Math.round(percentile(values, 0.5));
  const rows = choices.map((languages, rank) => {
    const own = runs[rank] ?? [];
    return {
      languages: languages.length + 1,
      pages: outputs.get(rank)?.pages,
      megabytes: Math.round((outputs.get(rank)?.bytes ?? 0) / 1e5) / 10,
      renderMs: medianOf(own.map(({ renderMs }) => renderMs)),
      searchIndexMs: medianOf(own.map(({ searchMs }) => searchMs)),
      peakMegabytes: Math.round(Math.max(...own.map(({ peakBytes }) => peakBytes ?? 0)) / 1e6),
    };
  });
  console.log(`${size} resources, medians of ${ROUNDS} runs:`);
  console.table(rows);
} finally {
  await rm(work, { recursive: true, force: true, maxRetries: 5 });
}
