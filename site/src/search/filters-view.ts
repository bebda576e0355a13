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

  /** Makes a box for each value, unless they are there already. */
  #fill(facet: (typeof listed)[number], counts: Readonly<Record<string, number>>): void {
    const values = this.#sorted(Object.keys(counts));
    if (
      this.#boxes(facet)
        .map(({ value }) => value)
        .join('\n') === values.join('\n')
    )
      return;
    const template = findPart(this.#root, 'option', HTMLTemplateElement);
    const options = values.map((value) => {
      const option = cloneOf(template);
      Object.assign(findPart(option, 'box', HTMLInputElement), { name: facet, value });
      findPart(option, 'name', HTMLElement).textContent = value;
      return option;
    });
    const list = findPart(this.#root, `options-${facet}`, HTMLElement);
    list.replaceChildren(...options);
  }

  /** Shows the boxes that would give pages, and those that are ticked. */
  #showCounts(facet: (typeof listed)[number], counts: Readonly<Record<string, number>>): void {
    const list = findPart(this.#root, `options-${facet}`, HTMLElement);
    for (const box of this.#boxes(facet)) {
      const count = counts[box.value] ?? 0;
      const option = box.closest('li');
      if (!option) continue;
      option.hidden = count === 0 && !box.checked;
      findPart(option, 'count', HTMLElement).textContent = `(${count})`;
    }
    list.closest('fieldset')?.toggleAttribute('hidden', !list.querySelector('li:not([hidden])'));
  }

  /** Shows the values that would give pages, with how many, and those that are chosen. */
  show({ counts, totals }: Found, state: SearchState): void {
    for (const facet of listed) {
      const values = totals[facet];
      if (values) this.#fill(facet, values);
    }
    this.#tick(state);
    for (const facet of listed) if (totals[facet]) this.#showCounts(facet, counts[facet] ?? {});
    this.#proposeTerritories(counts);
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
