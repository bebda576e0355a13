/** The thread that holds the compiled site: it answers one request after the other, previews in between. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import {
  type Affected,
  type FormerAddresses,
  type RendererModule,
  isFormerAddress,
} from '@agenda21/content-types';
import { digestBytes } from '../releases/digest-bytes.ts';
import { AT_DRAFT, AT_FILE, type RendererData, type RendererRequest, STEP } from './protocol.ts';
import { renderFiles } from './render-files.ts';

const { entryFile, siteUrl, progress } = workerData as RendererData;
const counters = new Int32Array(progress);
const { createRenderer } = (await import(pathToFileURL(entryFile).href)) as RendererModule;
const renderer = await createRenderer(siteUrl);

/** The file that tells which addresses redirect and which are gone. */
const formerFile = '/former-addresses.json';

const site = {
  rendered: new Set<string>(),
  others: new Set<string>(),
  isFormer: (_path: string): boolean => false,
};

function step(): void {
  Atomics.add(counters, STEP, 1);
}

function enterFile(index: number): void {
  Atomics.store(counters, AT_FILE, index);
  step();
}

type PreviewRequest = Extract<RendererRequest, { name: 'preview' }>;

async function readFormer(): Promise<void> {
  const { body } = await renderer.render(formerFile);
  site.isFormer = isFormerAddress(JSON.parse(body) as FormerAddresses);
}

async function apply({ change }: Extract<RendererRequest, { name: 'apply' }>): Promise<Affected> {
  const affected = renderer.apply(change);
  for (const file of affected.removed) site.rendered.delete(file);
  for (const file of affected.files) site.rendered.add(file);
  if (affected.files.includes(formerFile)) await readFormer();
  return affected;
}

async function digestFiles(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const file of files) {
    digests.push(digestBytes(await readFile(join(folder, file))));
    step();
  }
  return digests;
}

async function preview({ id, entry }: PreviewRequest): Promise<string | null> {
  Atomics.store(counters, AT_DRAFT, id);
  try {
    return await renderer.preview(entry);
  } finally {
    Atomics.store(counters, AT_DRAFT, 0);
  }
}

let lastPreview: Promise<unknown> = Promise.resolve();

/** Drafts wait for one another, so that it is known which one stops the thread. */
function previewInTurn(request: PreviewRequest): Promise<string | null> {
  const made = lastPreview.then(() => preview(request));
  lastPreview = made.catch(() => undefined);
  return made;
}

async function answer(request: RendererRequest): Promise<unknown> {
  step();
  switch (request.name) {
    case 'load': {
      const files = renderer.load(request.state);
      site.rendered = new Set(files);
      await readFormer();
      return files;
    }
    case 'apply':
      return apply(request);
    case 'know':
      site.others = new Set(request.files);
      return null;
    case 'render': {
      const known = {
        hasFile: (file: string) => site.rendered.has(file) || site.others.has(file),
        isFormer: site.isFormer,
      };
      return renderFiles({ renderer, known, siteUrl, onFile: enterFile }, request.order);
    }
    case 'preview':
      return previewInTurn(request);
    case 'digest':
      return digestFiles(request.folder, request.files);
  }
}

parentPort?.on('message', (request: RendererRequest) => {
  const { id } = request;
  answer(request).then(
    (given) => parentPort?.postMessage({ id, answer: given }),
    (error: NodeJS.ErrnoException) =>
      parentPort?.postMessage({ id, error: { message: error.message, code: error.code ?? null } }),
  );
});
