/** Compiles the site into a program that makes its pages one at a time, once for each version of the code. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEnvironment } from '../../lib/build-command.ts';
import { runCommand } from '../../lib/run-command.ts';
import { listFiles } from '../gates/check-release.ts';
import { precompress } from '../releases/precompress.ts';
import { makeBuildFolder } from '../run/build-folder.ts';
import type { SiteBuilder } from '../run/build-site.ts';
import { RunFault } from '../run/run-fault.ts';
import { RendererFault } from './renderer-fault.ts';

/** The configuration that compiles the site for the renderer. */
const configuration = 'astro.renderer.config.ts';

/** Compiled sites that are kept, whenever they served. */
const KEPT = 3;

/** One that served since is kept too, in milliseconds: another program of this installation may load it again. */
const STILL_IN_USE_MS = 60 * 60_000;

const compiledFolder = /^renderer-[0-9a-f]{16}$/;

/** The site compiled: the program, and the files that it does not make. */
export interface CompiledSite {
  readonly entryFile: string;
  /** Styles, scripts and other files that are published as they are. */
  readonly clientFolder: string;
}

const inside = (folder: string): CompiledSite => ({
  entryFile: join(folder, 'server/entry.mjs'),
  clientFolder: join(folder, 'client'),
});

async function prune(cache: string): Promise<void> {
  const folders = (await readdir(cache)).filter((name) => compiledFolder.test(name));
  const dated = await Promise.all(
    folders.map(async (name) => ({ name, at: (await stat(join(cache, name))).mtimeMs })),
  );
  const old = dated
    .toSorted((a, b) => b.at - a.at)
    .slice(KEPT)
    .filter(({ at }) => at < Date.now() - STILL_IN_USE_MS);
  for (const { name } of old) await rm(join(cache, name), { recursive: true, force: true });
}

async function compile(builder: SiteBuilder, target: string): Promise<void> {
  const work = await makeBuildFolder(builder.siteFolder);
  try {
    const outFolder = join(work, 'compiled');
    const { exitCode, isTimedOut, tail } = await runCommand([...builder.command, '--config', configuration], {
      cwd: builder.siteFolder,
      env: buildEnvironment(builder.systemEnvironment, { outFolder }),
      timeoutMs: builder.timeoutMs,
      signal: builder.signal,
    });
    const log = tail.join('\n');
    if (/ENOSPC/.test(log)) throw new RunFault('diskFull', `The compiler found the disk full.\n${log}`);
    if (exitCode !== 0)
      throw new RendererFault(`The site was not compiled${isTimedOut ? ' in time' : ''}.\n${log}`);
    const { clientFolder } = inside(outFolder);
    await mkdir(clientFolder, { recursive: true });
    await precompress(clientFolder, [...(await listFiles(clientFolder))]);
    await rename(outFolder, target).catch((error: NodeJS.ErrnoException) => {
      // Another program compiled the same code meanwhile.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Gives the compiled site, compiling it when this version of the code never was.
 * @throws RendererFault when it cannot be compiled, RunFault when the disk is full.
 */
export async function compileRenderer(builder: SiteBuilder, codeDigest: string): Promise<CompiledSite> {
  const cache = join(builder.siteFolder, '.cache');
  const name = createHash('sha256').update([codeDigest, ...builder.command].join('\0'));
  const folder = join(cache, `renderer-${name.digest('hex').slice(0, 16)}`);
  const isThere = await stat(folder).catch(() => null);
  if (!isThere) await compile(builder, folder);
  const now = new Date();
  await utimes(folder, now, now);
  await prune(cache);
  return inside(folder);
}
