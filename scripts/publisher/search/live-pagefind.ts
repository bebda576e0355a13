/** One Pagefind kept alive with pages in it: only what changed is given to it again. */
import { type PagefindIndex, close, createIndex } from 'pagefind';
import { maxFragments } from '@agenda21/content-types';
import { type IndexablePage, type PageDigest, readPages } from './indexable-pages.ts';

/** Ten times what Pagefind needs, for the start and for each page, in milliseconds: one that died never answers. */
const TIME_LIMIT = 3_000;
const TIME_LIMIT_OF_PAGE = 20;

/** A file of an index; its path is from the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The name of a language in a fresh index: its results cannot be taken for those of the main index. */
export function freshLanguageOf(language: string): string {
  return `${language}-x-fresh`;
}

function markFresh({ indexable, language }: IndexablePage): string {
  return indexable.replace(`lang="${language}"`, `lang="${freshLanguageOf(language)}"`);
}

/** What takes a page out: Pagefind forgets a page that has no words. */
const emptyPage = (language: string) =>
  `<html lang="${freshLanguageOf(language)}"><body data-pagefind-body></body></html>`;

function checkErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not make the fresh index: ${errors.join('; ')}`);
}

async function open(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ maxFragments });
  checkErrors(errors);
  if (!index) throw new Error('Pagefind started without an index: check its installation.');
  return index;
}

async function give(index: PagefindIndex, file: string, content: string): Promise<void> {
  checkErrors((await index.addHTMLFile({ sourcePath: file.slice(1), content })).errors);
}

async function inTime<T>(work: Promise<T>, limit: number): Promise<T> {
  const { promise: isOver, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`Pagefind did not answer in ${limit} ms.`)), limit);
  return Promise.race([work, isOver]).finally(() => clearTimeout(timer));
}

/** A program has one Pagefind at most. */
export class LivePagefind {
  readonly #site: string;
  #index: PagefindIndex | null = null;
  #isStarted = false;
  #held = new Map<string, PageDigest>();

  constructor(site: string) {
    this.#site = site;
  }

  /**
   * Makes the files of the index of some pages of the site. A Pagefind that fails is started once more, from nothing.
   * @param wanted the pages, by file.
   * @throws Error when it fails again.
   */
  async makeFiles(wanted: ReadonlyMap<string, PageDigest>): Promise<readonly IndexFile[]> {
    const limit = TIME_LIMIT + (wanted.size + this.#held.size) * TIME_LIMIT_OF_PAGE;
    const attempt = () =>
      inTime(this.#make(wanted), limit).catch(async (error: unknown) => {
        await this.stop();
        throw error;
      });
    return attempt().catch(attempt);
  }

  async #make(wanted: ReadonlyMap<string, PageDigest>): Promise<readonly IndexFile[]> {
    const gone = [...this.#held].filter(([file]) => !wanted.has(file));
    if (gone.length > wanted.size) await this.stop();
    this.#isStarted = true;
    const index = (this.#index ??= await open());
    const held = this.#held;
    const changed = [...wanted].filter(([file, { digest }]) => held.get(file)?.digest !== digest);
    const lost = new Map([...held].filter(([file]) => !wanted.has(file)));
    for (const [file] of changed) {
      const former = held.get(file);
      if (former) lost.set(file, former);
    }
    const files = changed.map(([file]) => file);
    for await (const page of readPages(this.#site, files)) {
      await give(index, page.file, markFresh(page));
      held.set(page.file, page);
      lost.delete(page.file);
    }
    for (const [file, { language }] of lost) {
      await give(index, file, emptyPage(language));
      held.delete(file);
    }
    const made = await index.getFiles();
    checkErrors(made.errors);
    return made.files;
  }

  /** Ends Pagefind, whatever it is doing; the next call starts another one. */
  async stop(): Promise<void> {
    if (!this.#isStarted) return;
    this.#isStarted = false;
    this.#index = null;
    this.#held = new Map();
    await close();
  }
}
