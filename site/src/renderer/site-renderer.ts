/** Makes the files of the portal one at a time, and knows which ones a change concerns. */
import {
  type Affected,
  type PublishedState,
  type RawEntry,
  type RenderedFile,
  type SiteRenderer,
  type StateChange,
  emptyState,
  locales,
} from '@agenda21/content-types';
import { Dependencies } from '../content/dependencies.ts';
import { showContent } from '../content/load.ts';
import { PublishedContent } from '../content/published-content.ts';
import { collectReads } from '../content/reads.ts';
import { tellWeight } from '../ecodesign/page-weight.ts';
import { draftPage } from './draft-page.ts';
import { type App as AstroApp, type Route, type RouteFile, listRouteFiles } from './routes.ts';

const languagePrefix = new RegExp(`^/(?:${locales.join('|')})/`);

const origin = 'http://portail.invalid';

const isErrorPage = (path: string) => /^(?:\/[a-z]{2})?\/4\d\d\/$/.test(path);

async function ask(app: AstroApp, { path, route }: RouteFile): Promise<string> {
  let failure: { readonly error: unknown } | null = null;
  const locals: App.Locals = {
    onFailure: (error) => {
      failure = { error };
    },
  };
  const response = await app.render(new Request(new URL(path, origin)), { routeData: route.data, locals });
  const { error } = failure ?? { error: null };
  if (failure) throw error;
  if (response.status !== 200 && !isErrorPage(path)) throw new Error(`It answers ${response.status}.`);
  return tellWeight(new Uint8Array(await response.arrayBuffer()));
}

const bare = (file: string) => file.replace(languagePrefix, '/');

/** The languages of a page one after the other: they often show the same texts, which are then formatted once. */
const byPage = (a: string, b: string) => (bare(a) < bare(b) ? -1 : 1);

class Renderer implements SiteRenderer {
  readonly #app: AstroApp;
  readonly #routes: readonly Route[];
  #published = new PublishedContent(emptyState);
  /** The files of each route, as last listed. */
  #files = new Map<Route, ReadonlyMap<string, RouteFile>>();
  readonly #routeReads = new Dependencies();
  #fileReads = new Dependencies();

  constructor(app: AstroApp, routes: readonly Route[]) {
    this.#app = app;
    this.#routes = routes;
  }

  load(state: PublishedState): readonly string[] {
    this.#published = new PublishedContent(state);
    this.#fileReads = new Dependencies();
    for (const route of this.#routes) this.#list(route);
    return [...this.#files.values()].flatMap((files) => [...files.keys()]).toSorted(byPage);
  }

  /** Makes something of what is published, and collects what it reads. */
  #follow<T>(make: () => T) {
    return collectReads(() => showContent(this.#published.content, make));
  }

  #list(route: Route): ReadonlyMap<string, RouteFile> {
    const { value, reads } = this.#follow(() => listRouteFiles(route));
    this.#routeReads.note(route.data.route, reads);
    const files = new Map(value.map((file) => [file.file, file]));
    this.#files.set(route, files);
    return files;
  }

  apply(change: StateChange): Affected {
    const touched = this.#published.apply(change);
    const added: string[] = [];
    const removed: string[] = [];
    const concerned = this.#routeReads.readersOf(touched);
    for (const route of this.#routes.filter(({ data }) => concerned.has(data.route))) {
      const before = this.#files.get(route) ?? new Map<string, RouteFile>();
      const after = this.#list(route);
      added.push(...[...after.keys()].filter((file) => !before.has(file)));
      removed.push(...[...before.keys()].filter((file) => !after.has(file)));
    }
    for (const file of removed) this.#fileReads.forget(file);
    const files = [...new Set([...this.#fileReads.readersOf(touched), ...added])];
    return { files, removed: removed.filter((file) => !this.#find(file)) };
  }

  #find(file: string): RouteFile | undefined {
    for (const files of this.#files.values()) {
      const found = files.get(file);
      if (found) return found;
    }
    return undefined;
  }

  async render(file: string): Promise<RenderedFile> {
    const routeFile = this.#find(file);
    if (!routeFile) throw new Error(`${file} is no file of the site.`);
    const { value, reads } = this.#follow(() => ask(this.#app, routeFile));
    try {
      const body = await value;
      return { file, body };
    } finally {
      this.#fileReads.note(file, reads);
    }
  }

  async preview(raw: RawEntry): Promise<string | null> {
    const page = draftPage(raw, this.#routes);
    if (!page) return null;
    const content = this.#published.withDraft(page.entry);
    return showContent(content, () => ask(this.#app, page));
  }
}

/** Makes a renderer that shows nothing yet. */
export function createSiteRenderer(app: AstroApp, routes: readonly Route[]): SiteRenderer {
  return new Renderer(app, routes);
}
