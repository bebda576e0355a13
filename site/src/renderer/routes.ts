import type { createApp } from 'astro/app/entrypoint';

export type App = ReturnType<typeof createApp>;
type RouteData = App['manifest']['routes'][number]['routeData'];

type Params = Readonly<Record<string, string | undefined>>;

/** A route of `src/pages`, with what lists its addresses. */
export interface Route {
  readonly data: RouteData;
  /** The addresses of the route for the content of now; null for a route that has one. */
  readonly listParams: (() => readonly { readonly params: Params }[]) | null;
}

/** A file of the site and the route that makes it. */
export interface RouteFile {
  readonly file: string;
  /** The path that is asked of Astro for it. */
  readonly path: string;
  readonly route: Route;
}

const ours = /^src\/pages\//;

/** Loads the routes of the portal; those that Astro adds for a server are left out. */
export async function loadRoutes(app: App): Promise<readonly Route[]> {
  const { routes, pageMap } = app.manifest;
  return Promise.all(
    routes
      .map(({ routeData }) => routeData)
      .filter(({ component }) => ours.test(component))
      .map(async (data): Promise<Route> => {
        const loaded = await pageMap?.get(data.component)?.();
        const page = (await loaded?.page()) as { getStaticPaths?: Route['listParams'] } | undefined;
        return { data, listParams: page?.getStaticPaths ?? null };
      }),
  );
}

/** `/[...locale]/projets/[segment]` → `/es/projets/haie`. */
function fillPattern(pattern: string, params: Params): string {
  const filled = pattern.replaceAll(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return filled.replaceAll(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
}

/** The file that a build writes for a path: pages are index files in their folder, error pages and the rest are not. */
function toFile({ data }: Route, path: string): RouteFile['file'] {
  if (data.type !== 'page') return path;
  if (/^(?:\/[a-z]{2})?\/4\d\d$/.test(path)) return `${path}.html`;
  return path === '/' ? '/index.html' : `${path}/index.html`;
}

const withSlash = (path: string) => (path.endsWith('/') ? path : `${path}/`);

/** Every file that a route makes of the content of now. */
export function listRouteFiles(route: Route): readonly RouteFile[] {
  const { data, listParams } = route;
  const all = listParams ? listParams() : [{ params: {} }];
  return all.map(({ params }) => {
    const path = fillPattern(data.route, params);
    return { file: toFile(route, path), path: data.type === 'page' ? withSlash(path) : path, route };
  });
}
