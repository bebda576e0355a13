/** Makes the files of the portal one at a time, and knows which ones a change concerns. */
import {
  type Affected,
  type PublishedState,
  type RawEntry,
  type RenderedFile,
  type SiteRenderer,
  type StateChange,
  toIndexableHtml,
} from '@agenda21/content-types';
import { Dependencies } from '../content/dependencies.ts';
import { replaceContent, showInstead } from '../content/load.ts';
import { PublishedContent } from '../content/published-content.ts';
import { collectReads } from '../content/reads.ts';
import { draftPage } from './draft-page.ts';
import { type App, type Route, type RouteFile, listRouteFiles } from './routes.ts';

const origin = 'http://portail.invalid';

async function ask(app: App, { path, route }: RouteFile): Promise<string> {
  const response = await app.render(new Request(new URL(path, origin)), { routeData: route.data });
  const expected = /^\/4\d\d\/$/.test(path) ? Number(path.slice(1, 4)) : 200;
  if (response.status !== expected && response.status !== 200)
    throw new Error(`it answers ${response.status}`);
  return response.text();
}

class Renderer implements SiteRenderer {
  readonly #app: App;
  readonly #routes: readonly Route[];
  #published = new PublishedContent({ entries: [], addresses: [] });
  /** The files of each route, as last listed. */
  #files = new Map<Route, ReadonlyMap<string, RouteFile>>();
  readonly #routeReads = new Dependencies();
  #fileReads = new Dependencies();

  constructor(app: App, routes: readonly Route[]) {
    this.#app = app;
    this.#routes = routes;
  }

  load(state: PublishedState): readonly string[] {
    this.#published = new PublishedContent(state);
    replaceContent(this.#published.content);
    this.#fileReads = new Dependencies();
    for (const route of this.#routes) this.#list(route);
    return [...this.#files.values()].flatMap((files) => [...files.keys()]);
  }

  #list(route: Route): ReadonlyMap<string, RouteFile> {
    const { value, reads } = collectReads(() => listRouteFiles(route));
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
    const { value, reads } = collectReads(() => ask(this.#app, routeFile));
    try {
      const body = await value;
      return { file, body, indexable: file.endsWith('.html') ? toIndexableHtml(body) : null };
    } finally {
      this.#fileReads.note(file, reads);
    }
  }

  async preview(raw: RawEntry): Promise<string | null> {
    const page = draftPage(raw, this.#routes);
    if (!page) return null;
    const content = this.#published.withDraft(page.entry);
    return showInstead(content, () => ask(this.#app, page));
  }
}

/** Makes a renderer that shows nothing yet. */
export function createSiteRenderer(app: App, routes: readonly Route[]): SiteRenderer {
  return new Renderer(app, routes);
}
