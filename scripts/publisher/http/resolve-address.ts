/** What an address answers, given what a release holds. Pure. */
import { type FormerAddresses, audienceFile, isFormerAddress, pathsDownTo } from '@agenda21/content-types';

export interface ReleaseAddresses {
  /** Paths of the files, from the root of the site: `/projets/index.html`. */
  readonly files: ReadonlySet<string>;
  readonly former: { readonly redirects: ReadonlyMap<string, string>; isFormer(path: string): boolean };
}

export type Resolution =
  | { readonly kind: 'file' | 'missing' | 'gone' | 'malformed' }
  | { readonly kind: 'redirect'; readonly to: string };

/** Files that are in a release for the server, not for visitors. */
const privateFiles: ReadonlySet<string> = new Set([
  '/former-addresses.json',
  audienceFile,
  '/404.html',
  '/410.html',
]);

/** Compressed forms of other files: `send-file.ts` sends them in place of those, never under an address of their own. */
const compressedForm = /\.(br|gz)$/;

function isPrivate(path: string, files: ReadonlySet<string>): boolean {
  const isForm = compressedForm.test(path) && files.has(path.replace(compressedForm, ''));
  return isForm || privateFiles.has(path.replace(/^\/[a-z]{2}\//, '/'));
}

/** Prepares the former addresses of a release for look-ups. */
export function indexFormerAddresses(former: FormerAddresses): ReleaseAddresses['former'] {
  return { redirects: new Map(Object.entries(former.redirects)), isFormer: isFormerAddress(former) };
}

/** Encoded dots, slashes, backslashes and null bytes have no honest use in an address of the portal. */
function decodePath(raw: string): string | null {
  if (/%(2e|2f|5c|00)|\\|\/\/|\/\.{1,2}(\/|$)/i.test(raw) || !raw.startsWith('/')) return null;
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** What is at a path answers at its own address only: written otherwise, it is sent there. */
function answerAt(path: string, raw: string): Resolution {
  const address = encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23');
  return address === raw ? { kind: 'file' } : { kind: 'redirect', to: address };
}

/** Where a record went that a path belongs to: what was below its page is below the new one, or is the new one itself. */
function findNewAddress(path: string, { files, former }: ReleaseAddresses): string | null {
  const moved = pathsDownTo(path).find((above) => former.redirects.has(above));
  const target = moved && former.redirects.get(moved);
  if (!target) return null;
  const below = `${target}${path.slice(moved.length)}`;
  return files.has(below) || files.has(`${withSlash(below)}index.html`) ? below : target;
}

/** Tells what the raw path of a request (without its query) answers. */
export function resolveAddress(raw: string, { files, former }: ReleaseAddresses): Resolution {
  const path = decodePath(raw);
  if (path === null) return { kind: 'malformed' };
  const page = withSlash(path);
  if (files.has(path) && !isPrivate(path, files)) {
    const folder = path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : null;
    if (folder) return { kind: 'redirect', to: folder };
    return answerAt(path, raw);
  }
  if (files.has(`${page}index.html`)) {
    return answerAt(page, raw);
  }
  const target = findNewAddress(path, { files, former });
  if (target) return { kind: 'redirect', to: encodeURI(target) };
  return { kind: former.isFormer(page) ? 'gone' : 'missing' };
}
