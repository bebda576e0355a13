import { sortingTag } from '../lib/intl-tags.ts';
import type { Counts } from './drop-stale.ts';
import { cloneOf, findPart } from './find-part.ts';
import type { Found } from './search-index.ts';
import type { Facet, SearchState } from './search-state.ts';

const listed = ['type', 'theme'] as const satisfies readonly Facet[];

/** The filters of the form: boxes to tick for kinds and themes, a field with proposals for territories. */
export class FiltersView {
  readonly #root: ParentNode;
  readonly #language: string;
  #isOpen = false;

  constructor(root: ParentNode, language: string) {
    this.#root = root;
    this.#language = language;
  }

  get #panel(): HTMLDetailsElement {
    return findPart(this.#root, 'filters', HTMLDetailsElement);
  }

  get #territory(): HTMLInputElement {
    return findPart(this.#root, 'territory', HTMLInputElement);
  }

  /** Opens the panel where there is room for it, and asks for counts whenever they come into sight. */
  listen(askCounts: () => void): void {
    this.#isOpen = this.#panel.open = matchMedia('(min-width: 60rem)').matches;
    this.#panel.addEventListener('toggle', () => {
      if (this.#isOpen === this.#panel.open) return;
      this.#isOpen = this.#panel.open;
      if (this.#isOpen) askCounts();
    });
    this.#territory.addEventListener('focus', askCounts, { once: true });
  }

  /** The filters whose values are needed: what is on the screen, and what is chosen. */
  counted({ chosen }: SearchState): readonly Facet[] {
    const isTerritoryUsed = this.hasTerritory || this.#territory.matches(':focus');
    return [
      ...listed.filter((facet) => this.#panel.open || chosen[facet].length > 0),
      ...(isTerritoryUsed || chosen.territoire.length > 0 ? (['territoire'] as const) : []),
    ];
  }

  /** Tells whether a territory is typed: it may need `completeTerritory`. */
  get hasTerritory(): boolean {
    return this.#territory.value.trim() !== '';
  }

  #boxes(facet: Facet): readonly HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${facet}]`)];
  }

  #sorted(values: Iterable<string>): readonly string[] {
    return [...values].toSorted(new Intl.Collator(sortingTag(this.#language)).compare);
  }

  #makeOption(facet: (typeof listed)[number], value: string): HTMLElement {
    const option = cloneOf(findPart(this.#root, 'option', HTMLTemplateElement));
    Object.assign(findPart(option, 'box', HTMLInputElement), { name: facet, value });
    findPart(option, 'name', HTMLElement).textContent = value;
    return option;
  }

  /** Gives a facet its boxes: the ones that are there already stay where they are, and keep the focus. */
  #fill(facet: (typeof listed)[number], values: readonly string[]): void {
    const list = findPart(this.#root, `options-${facet}`, HTMLElement);
    const known = new Map(this.#boxes(facet).map((box) => [box.value, box.closest('li')]));
    for (const [value, option] of known) if (!values.includes(value)) option?.remove();
    let previous: Element | null = null;
    for (const value of values) {
      const option: Element = known.get(value) ?? this.#makeOption(facet, value);
      if (!option.isConnected && previous) previous.after(option);
      else if (!option.isConnected) list.prepend(option);
      previous = option;
    }
    list.closest('fieldset')?.toggleAttribute('hidden', values.length === 0);
  }

  #showCounts(facet: Facet, counts: Readonly<Record<string, number>>): void {
    for (const box of this.#boxes(facet)) {
      const option = box.closest('li');
      if (option) findPart(option, 'count', HTMLElement).textContent = `(${counts[box.value] ?? 0})`;
    }
  }

  /** Shows the values that would give pages, with how many, and those that are chosen. */
  show({ counts, totals }: Found, state: SearchState): void {
    for (const facet of listed) {
      if (!totals[facet]) continue;
      const { [facet]: found = {} } = counts;
      const giving = Object.keys(found).filter((value) => (found[value] ?? 0) > 0);
      this.#fill(facet, this.#sorted(new Set([...giving, ...state.chosen[facet]])));
      this.#showCounts(facet, found);
    }
    this.#proposeTerritories(counts);
    this.#tick(state);
  }

  #proposeTerritories({ territoire = {} }: Counts): void {
    const values = Object.keys(territoire).filter((value) => (territoire[value] ?? 0) > 0);
    this.#territory.list?.replaceChildren(...this.#sorted(values).map((value) => new Option(value)));
  }

  #tick({ chosen }: SearchState): void {
    for (const facet of listed) {
      for (const box of this.#boxes(facet)) box.checked = chosen[facet].includes(box.value);
    }
  }

  /** Makes the form hold what the state chooses. */
  choose(state: SearchState): void {
    this.#tick(state);
    this.#territory.value = state.chosen.territoire[0] ?? '';
  }

  /** Replaces a typed territory by the one of the index that differs only by accents or capitals. */
  completeTerritory({ territoire = {} }: Counts): void {
    const { compare } = new Intl.Collator(sortingTag(this.#language), {
      sensitivity: 'base',
      ignorePunctuation: true,
    });
    const typed = this.#territory.value.trim();
    const known = Object.keys(territoire).find((value) => compare(value, typed) === 0);
    this.#territory.value = known ?? typed;
  }
}
