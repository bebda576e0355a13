/** Makes files, checks them, and writes those that differ from what is live. */
import type { RenderedFile, SiteRenderer } from '@agenda21/content-types';
import { type KnownAddresses, checkPage } from '../gates/check-page.ts';
import { type PageProblem, pagePathOf } from '../gates/page-problem.ts';
import { digestBytes } from '../releases/digest-bytes.ts';
import { describeStoppedPage } from '../run/reasons.ts';
import type { RenderOrder, RenderResult, WrittenFile } from './protocol.ts';
import { writeStaged } from './write-staged.ts';

/** Files that are compressed and written while the next pages are made. */
const WRITES_AT_ONCE = 6;

export interface Rendering {
  readonly renderer: SiteRenderer;
  readonly known: KnownAddresses;
  readonly siteUrl: string;
  /** Told before each file, with its index in the order. */
  readonly onFile: (index: number) => void;
}

async function renderOne(renderer: SiteRenderer, file: string): Promise<RenderedFile | PageProblem> {
  try {
    return await renderer.render(file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { path: pagePathOf(file), message: describeStoppedPage(message) };
  }
}

const leaveToOthers = () => new Promise((resolve) => setImmediate(resolve));

/** Does an order. Between two files, other requests are answered. */
export async function renderFiles(
  { renderer, known, siteUrl, onFile }: Rendering,
  { files, live, staging }: RenderOrder,
): Promise<RenderResult> {
  const written: WrittenFile[] = [];
  const problems: PageProblem[] = [];
  const writing = new Set<Promise<void>>();
  let unchanged = 0;
  for (const [index, file] of files.entries()) {
    onFile(index);
    const rendered = await renderOne(renderer, file);
    if ('message' in rendered) {
      problems.push(rendered);
      continue;
    }
    const { body } = rendered;
    const digest = digestBytes(body);
    if (live.get(file) === digest) {
      unchanged += 1;
      continue;
    }
    if (file.endsWith('.html')) problems.push(...checkPage(file, body, known, siteUrl));
    const bytes = Buffer.from(body);
    written.push({ file, digest, bytes: bytes.length });
    const write = writeStaged(staging, file, bytes).finally(() => writing.delete(write));
    writing.add(write);
    if (writing.size >= WRITES_AT_ONCE) await Promise.race(writing);
    await leaveToOthers();
  }
  await Promise.all(writing);
  return { written, unchanged, problems };
}
