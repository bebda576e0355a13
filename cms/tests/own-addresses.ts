import type { Core } from '@strapi/strapi';

interface Declared {
  readonly type?: string;
  readonly prefix?: string;
  readonly routes: readonly {
    readonly method: string;
    readonly path: string;
    readonly config?: { readonly prefix?: string };
  }[];
}

/** What Strapi opens beside what its admin and its plugins declare: its health, its screens, and the files it serves. */
const undeclared: readonly string[] = [
  '/_health',
  '/',
  '/admin/:path*',
  '/uploads/(.*)',
  '/((?!uploads/).+)',
];

const listDeclared = (strapi: Core.Strapi): readonly Declared[] => {
  const holders = [strapi.admin, ...Object.values(strapi.plugins)] as unknown as { routes: object }[];
  return holders.flatMap(({ routes }) => Object.values(routes) as Declared[]);
};

function addressesOf({ type, prefix = '', routes }: Declared): readonly string[] {
  const root = type === 'content-api' ? '/api' : '';
  return routes.map(({ method, path, config }) =>
    `${method} ${root}${config?.prefix ?? prefix}${path}`.replace(/\/$/, ''),
  );
}

interface Layer {
  readonly methods: readonly string[];
  readonly path: string;
}

/** Every address that the running cms opens and that is not of Strapi itself, as `GET /path/:id`. */
export function listOwnAddresses(strapi: Core.Strapi): readonly string[] {
  const declared = new Set(listDeclared(strapi).flatMap(addressesOf));
  const layers = (strapi.server.listRoutes() as readonly Layer[]).filter(
    ({ path }) => !undeclared.includes(path),
  );
  return layers
    .flatMap(({ methods, path }) => methods.map((method) => `${method} ${path}`))
    .filter((address) => !address.startsWith('HEAD ') && !declared.has(address));
}
