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

/** Puts items first in a list, in their order; a list that has them so already is left alone. */
function putFirst(list: Element, elements: readonly HTMLElement[]): void {
  if (elements.some((element, rank) => list.children[rank] !== element)) list.prepend(...elements);
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
    const homeless = new Set(items);
    for (const part of this.querySelectorAll<HTMLElement>('[data-holds]')) {
      const stages = (part.dataset['holds'] ?? '').split(' ') as Stage[];
      const held = stages.flatMap((stage) =>
        items.filter((item) => item.stage === stage).toSorted((a, b) => nearestFirst[stage](a.span, b.span)),
      );
      for (const item of held) homeless.delete(item);
      const [list] = part.getElementsByTagName('ul');
      if (list)
        putFirst(
          list,
          held.map(({ element }) => element),
        );
    }
    for (const { element } of homeless) element.remove();
    this.#hideEmpty();
  }

  /** A part without items is hidden, or says so when it has the words for it. */
  #hideEmpty(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-holds]')) {
      const [list] = part.getElementsByTagName('ul');
      const words = part.querySelector<HTMLElement>('.empty');
      const isEmpty = !list?.firstElementChild;
      if (words) words.hidden = !isEmpty;
      else part.hidden = isEmpty;
    }
  }
}

customElements.define('opening-lists', OpeningLists);
