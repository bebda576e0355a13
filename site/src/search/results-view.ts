import { joinElisions, toParts } from './excerpt.ts';
import { cloneOf, findPart } from './find-part.ts';
import type { Fragment, Hit } from './pagefind.ts';

const pageSize = 6;

function fillExcerpt(target: HTMLElement, excerpt: string): void {
  const nodes = toParts(excerpt).map(({ words, isMatch }) => {
    if (!isMatch) return new Text(words);
    const mark = document.createElement('mark');
    mark.textContent = words;
    return mark;
  });
  target.replaceChildren(...nodes);
}

function toItem(template: HTMLTemplateElement, { url, meta, filters, excerpt }: Fragment): HTMLElement {
  const item = cloneOf(template);
  const link = findPart(item, 'link', HTMLAnchorElement);
  link.href = new URL(url, location.origin).pathname;
  link.textContent = joinElisions(meta['title'] ?? url);
  findPart(item, 'kind', HTMLElement).textContent = filters['type']?.join(', ') ?? '';
  const words = findPart(item, 'excerpt', HTMLElement);
  fillExcerpt(words, excerpt);
  // A page that is not translated yet shows the words of another language.
  if (meta['lang']) link.lang = words.lang = meta['lang'];
  return item;
}

/** The list of what was found, read and shown six at a time. */
export class ResultsView {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #template: HTMLTemplateElement;
  #hits: readonly Hit[] = [];

  constructor(root: ParentNode) {
    this.#list = findPart(root, 'results', HTMLElement);
    this.#more = findPart(root, 'more', HTMLButtonElement);
    this.#template = findPart(root, 'result', HTMLTemplateElement);
  }

  async #read(from: number): Promise<readonly HTMLElement[]> {
    const fragments = await Promise.all(this.#hits.slice(from, from + pageSize).map((hit) => hit.data()));
    return fragments.map((fragment) => toItem(this.#template, fragment));
  }

  #offerMore(): void {
    this.#more.hidden = this.#list.childElementCount >= this.#hits.length;
  }

  /** Shows the first results in the place of the former ones, unless `isStale` says that others are wanted by now. */
  async show(hits: readonly Hit[], isStale: () => boolean): Promise<void> {
    this.#hits = hits;
    const items = await this.#read(0);
    if (isStale()) return;
    this.#list.replaceChildren(...items);
    this.#offerMore();
  }

  /** Adds the next results and takes the keyboard to the first of them. */
  async showMore(): Promise<void> {
    const hits = this.#hits;
    const items = await this.#read(this.#list.childElementCount);
    if (hits !== this.#hits) return;
    this.#list.append(...items);
    this.#offerMore();
    items[0]?.querySelector('a')?.focus();
  }
}
