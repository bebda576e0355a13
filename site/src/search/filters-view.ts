import { cloneOf, findPart } from './find-part.ts';
import type { Counts } from './search-index.ts';
import type { Facet, SearchState } from './search-state.ts';

const listed = ['type', 'theme'] as const satisfies readonly Facet[];

/** The filters of the form: boxes to tick for kinds and themes, a field with proposals for territories. */
export class FiltersView {
  readonly #root: ParentNode;
  readonly #language: string;
  #counts: Counts = {};

  constructor(root: ParentNode, language: string) {
    this.#root = root;
    this.#language = language;
    this.#territory.addEventListener('focus', () => this.#proposeTerritories());
  }

  get #territory(): HTMLInputElement {
    return findPart(this.#root, 'territory', HTMLInputElement);
  }

  #boxes(facet: Facet): readonly HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${facet}]`)];
  }

  #sorted(values: Iterable<string>): readonly string[] {
    return [...values].toSorted(new Intl.Collator(this.#language).compare);
  }

  /** Makes a box for each value of the index. */
  fill(counts: Counts): void {
    const template = findPart(this.#root, 'option', HTMLTemplateElement);
    for (const facet of listed) {
      const options = this.#sorted(Object.keys(counts[facet] ?? {})).map((value) => {
        const option = cloneOf(template);
        Object.assign(findPart(option, 'box', HTMLInputElement), { name: facet, value });
        findPart(option, 'name', HTMLElement).textContent = value;
        return option;
      });
      const list = findPart(this.#root, `options-${facet}`, HTMLElement);
      list.replaceChildren(...options);
      list.closest('fieldset')?.toggleAttribute('hidden', options.length === 0);
    }
    this.showCounts(counts);
  }

  /** Shows beside each value how many pages it would give. */
  showCounts(counts: Counts): void {
    this.#counts = counts;
    for (const facet of listed) {
      for (const box of this.#boxes(facet)) {
        const count = counts[facet]?.[box.value] ?? 0;
        const option = box.closest('li');
        if (!option) continue;
        option.classList.toggle('is-empty', count === 0);
        findPart(option, 'count', HTMLElement).textContent = `(${count})`;
      }
    }
  }

  #proposeTerritories(): void {
    const values = Object.entries(this.#counts.territoire ?? {}).filter(([, count]) => count > 0);
    const options = this.#sorted(values.map(([value]) => value)).map((value) => new Option(value));
    this.#territory.list?.replaceChildren(...options);
  }

  /** Ticks what the state chooses. */
  choose({ chosen }: SearchState): void {
    for (const facet of listed) {
      for (const box of this.#boxes(facet)) box.checked = chosen[facet].includes(box.value);
    }
    this.#territory.value = chosen.territoire[0] ?? '';
  }

  /** Replaces a typed territory by the one of the index that differs only by accents or capitals. */
  completeTerritory(counts: Counts): void {
    const { compare } = new Intl.Collator(this.#language, { sensitivity: 'base', ignorePunctuation: true });
    const typed = this.#territory.value.trim();
    const known = Object.keys(counts.territoire ?? {}).find((value) => compare(value, typed) === 0);
    this.#territory.value = known ?? typed;
  }
}
