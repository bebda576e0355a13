import { followDay } from './follow-day.ts';
import { nearestFirst } from './nearest-first.ts';
import { type Span, type Stage, stageOn } from './stage.ts';

interface Item {
  readonly element: HTMLElement;
  readonly span: Span;
  readonly stage: Stage;
}

/** The items that may still change: what is over has no `<time-window>`, and stays where it is. */
function itemsIn(lists: HTMLElement, today: string): readonly Item[] {
  return [...lists.querySelectorAll('li')].flatMap((element) => {
    const window = element.querySelector<HTMLElement>('time-window');
    if (!window) return [];
    const { opensOn = null, closesOn = null } = window.dataset;
    const span = { opensOn, closesOn };
    return [{ element, span, stage: stageOn(today, span) }];
  });
}

const elementsAt = (stage: Stage, items: readonly Item[]) =>
  items
    .filter((item) => item.stage === stage)
    .toSorted((a, b) => nearestFirst[stage](a.span, b.span))
    .map(({ element }) => element);

const listOf = (part: Element) => part.querySelector('ul');

/** Puts items first in a list, in their order; a list that has them so already is left alone. */
function putFirst(list: Element | null, elements: readonly HTMLElement[]): void {
  if (elements.some((element, rank) => list?.children[rank] !== element)) list?.prepend(...elements);
}

/** A part without items says so when it has the words for it, and is hidden when it has none. */
function tellWhetherEmpty(part: HTMLElement): void {
  const words = part.querySelector<HTMLElement>('.empty');
  const isEmpty = !listOf(part)?.firstElementChild;
  if (words) words.hidden = !isEmpty;
  else part.hidden = isEmpty;
}

/**
 * `<opening-lists>`: has each record under what is true of it on the day of the reader. Each `[data-holds]` names the stages
 * that its list holds; what no list holds leaves the page.
 */
class OpeningLists extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = followDay((today) => this.#arrange(itemsIn(this, today)));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #arrange(items: readonly Item[]): void {
    const left = new Set(items.map(({ element }) => element));
    for (const part of this.#parts()) {
      const stages = (part.dataset['holds'] ?? '').split(' ') as Stage[];
      const held = stages.flatMap((stage) => elementsAt(stage, items));
      for (const element of held) left.delete(element);
      putFirst(listOf(part), held);
    }
    for (const element of left) element.remove();
    for (const part of this.#parts()) tellWhetherEmpty(part);
  }

  #parts(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-holds]')];
  }
}

customElements.define('opening-lists', OpeningLists);
