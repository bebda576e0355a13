import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
};

/** The search and the worker that it starts compile WebAssembly; nothing else does, and nothing is inline. */
const compiling = /^(\/es)?\/recherche\/$|^\/pagefind\/pagefind-worker\.js$/;

function contentSecurityPolicy(path: string): string {
  const scripts = compiling.test(path) ? "'self' 'wasm-unsafe-eval'" : "'self'";
  return `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}

/** A folder served on a free port of this machine. */
export interface ServedFolder {
  readonly url: string;
  /** The paths that answer « not found » although they are there. */
  readonly broken: Set<string>;
  /** The paths that never answer. */
  readonly stalled: Set<string>;
  close(): Promise<void>;
}

async function answer(folder: string, path: string): Promise<{ status: number; type: string; body: Buffer }> {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const body = await readFile(join(folder, file)).catch(() => null);
  const type = types[extname(file)] ?? 'application/octet-stream';
  return body ? { status: 200, type, body } : { status: 404, type: 'text/plain', body: Buffer.from('') };
}

const listening = (server: Server) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/** Serves a built site as a static host would, with the portal's content security policy. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const broken = new Set<string>();
  const stalled = new Set<string>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (stalled.has(path)) return;
    void answer(folder, broken.has(path) ? '/nothing-here' : path).then(({ status, type, body }) => {
      response.writeHead(status, {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy(path),
      });
      response.end(body);
    });
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    broken,
    stalled,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}
