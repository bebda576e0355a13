import { writingTag } from '../lib/intl-tags.ts';
import { cloneOf, findPart } from '../search/find-part.ts';
import { type FinderData, type NearPlace, findCommune, findNearest, sayDistance } from './nearest.ts';

/** The name of the commune in the address of the page. */
const parameter = 'pres-de';

/** `<place-finder>`: what is near a commune. Its markup is in PlaceFinder.astro; without script it is not shown. */
class PlaceFinder extends HTMLElement {
  #data: Promise<FinderData> | undefined;

  connectedCallback(): void {
    const form = findPart(this, 'form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#find();
    });
    this.#field.addEventListener('focus', () => void this.#suggest(), { once: true });
    this.#field.value = new URLSearchParams(location.search).get(parameter) ?? '';
    if (this.#field.value) void this.#find();
  }

  get #field(): HTMLInputElement {
    return findPart(this, 'field', HTMLInputElement);
  }

  /** Read when somebody uses the form, and again after a failure. */
  #read(): Promise<FinderData> {
    this.#data ??= fetch(this.dataset['source'] ?? '')
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .catch((error: unknown) => {
        this.#data = undefined;
        throw error;
      });
    return this.#data;
  }

  async #suggest(): Promise<void> {
    const data = await this.#read().catch(() => null);
    const options = data?.communes.map(([name]) => new Option(name, name)) ?? [];
    findPart(this, 'communes', HTMLDataListElement).replaceChildren(...options);
  }

  async #find(): Promise<void> {
    const data = await this.#read().catch(() => null);
    const commune = data && findCommune(data, this.#field.value);
    const near = data && commune ? findNearest(data, commune) : [];
    const { failed = '', unknown = '', none = '', found = '' } = this.dataset;
    const name = commune?.[0] ?? '';
    const answer = near.length > 0 ? found.replace('{commune}', name) : none;
    findPart(this, 'status', HTMLElement).textContent = !data ? failed : !commune ? unknown : answer;
    this.#field.setAttribute('aria-invalid', String(!!data && !commune));
    findPart(this, 'results', HTMLElement).replaceChildren(...near.map((place) => this.#toItem(place)));
    if (commune) history.replaceState(null, '', `?${new URLSearchParams({ [parameter]: name }).toString()}`);
  }

  #toItem({ title, href, fact, distance }: NearPlace): HTMLElement {
    const item = cloneOf(findPart(this, 'item', HTMLTemplateElement));
    const link = findPart(item, 'link', HTMLAnchorElement);
    link.href = href;
    link.textContent = title;
    const far = sayDistance(distance, writingTag(document.documentElement.lang));
    findPart(item, 'facts', HTMLElement).textContent = `${fact} · ${far}`;
    return item;
  }
}

customElements.define('place-finder', PlaceFinder);
