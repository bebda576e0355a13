/** Keeps a mirror of the uploads that entries show. */
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CmsClient, CmsError } from '../../lib/cms-client.ts';

/** A file name made by the cms: nothing in it can lead out of the folder. */
const uploadPath = /^\/uploads\/[\w-][\w.-]*$/;

export interface Mirror {
  /** Paths that the cms does not have. */
  readonly missing: ReadonlySet<string>;
  /** Size and instant of each file that is there, by its path: changes when a file is replaced. */
  readonly signatures: ReadonlyMap<string, string>;
}

/** A mirror that holds nothing. */
export const emptyMirror: Mirror = { missing: new Set(), signatures: new Map() };

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

async function writeWhole(path: string, bytes: Uint8Array, modifiedAt: Date): Promise<void> {
  const temporary = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await utimes(temporary, modifiedAt, modifiedAt);
  await rename(temporary, path);
}

function modifiedAt(response: Response): Date {
  const at = new Date(response.headers.get('last-modified') ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? new Date(0) : at;
}

/** Tells whether the copy is the file that the cms has now. */
async function isFresh(cms: CmsClient, path: string, copy: string): Promise<boolean> {
  const held = await stat(copy);
  const response = await cms.openMedia(path, 'HEAD');
  const size = Number(response.headers.get('content-length'));
  return response.ok && size === held.size && modifiedAt(response).getTime() === held.mtime.getTime();
}

/** Copies a file. When the cms no longer has it, a copy that is there stays: a live text still shows it. */
async function fetchMedia(cms: CmsClient, path: string, copy: string): Promise<boolean> {
  const response = await cms.openMedia(path, 'GET');
  if (response.status === 404) {
    await response.body?.cancel();
    return isFile(copy);
  }
  if (!response.ok) throw new CmsError(`GET ${path} answered ${response.status}.`);
  const bytes = await response.bytes().catch((cause: unknown) => {
    throw new CmsError(`GET ${path} did not get a whole answer.`, { cause });
  });
  await writeWhole(copy, bytes, modifiedAt(response));
  return true;
}

async function describeCopy(path: string, copy: string): Promise<string> {
  const { size, mtimeMs } = await stat(copy);
  return `${path} ${size} ${mtimeMs}`;
}

/**
 * Copies the media that are not in `folder` yet.
 * @param isRevalidated true to ask the cms again for the files that are there: one may have been replaced.
 * @throws CmsError when the cms cannot be asked.
 */
export async function mirrorMedia(
  cms: CmsClient,
  folder: string,
  paths: readonly string[],
  isRevalidated: boolean,
): Promise<Mirror> {
  const missing = new Set<string>();
  const signatures = new Map<string, string>();
  for (const path of [...new Set(paths)].toSorted()) {
    const copy = join(folder, path);
    const isThere = uploadPath.test(path) && (await isFile(copy));
    const isKept = isThere && (!isRevalidated || (await isFresh(cms, path, copy)));
    const isHere = isKept || (uploadPath.test(path) && (await fetchMedia(cms, path, copy)));
    if (isHere) signatures.set(path, await describeCopy(path, copy));
    else missing.add(path);
  }
  return { missing, signatures };
}

/** A mirror completed by a newer one. */
export function completeMirror(before: Mirror, newer: Mirror): Mirror {
  const signatures = new Map([...before.signatures, ...newer.signatures]);
  const missing = [...before.missing, ...newer.missing].filter((path) => !signatures.has(path));
  return { missing: new Set(missing), signatures };
}

/** A mirror whose other copies are gone. */
export function narrowMirror({ missing, signatures }: Mirror, kept: ReadonlySet<string>): Mirror {
  return { missing, signatures: new Map([...signatures].filter(([path]) => kept.has(path))) };
}

/** Identifies the files that entries show, there or missing. */
export function describeMirror({ signatures }: Mirror, paths: ReadonlySet<string>): string {
  return [...paths]
    .toSorted()
    .map((path) => signatures.get(path) ?? `${path} missing`)
    .join('\n');
}

/** Removes the copies that nothing shows any more. */
export async function pruneMedia(folder: string, shown: ReadonlySet<string>): Promise<void> {
  const names = await readdir(join(folder, 'uploads')).catch(() => []);
  for (const name of names) {
    if (!shown.has(`/uploads/${name}`)) await rm(join(folder, 'uploads', name));
  }
}
