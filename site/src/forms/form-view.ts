import { findPart } from '../search/find-part.ts';

/** What is refused: the whole form, fields, or both. */
export interface Shown {
  readonly problem: string | null;
  readonly fields: readonly { readonly field: string; readonly problem: string }[];
}

/** What a form shows of its sending. The words are in its markup. */
export class FormView {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #summary: HTMLElement;
  readonly #pageTitle = document.title;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#root = root;
    this.#form = form;
    this.#summary = findPart(root, 'summary', HTMLElement);
    this.#summary.addEventListener('click', (event) => this.#goToField(event));
  }

  /** Leads to the field itself, without a new address. */
  #goToField(event: Event): void {
    const link = event.target instanceof HTMLAnchorElement ? event.target : null;
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.focus();
  }

  say(words: string): void {
    findPart(this.#root, 'status', HTMLElement).textContent = words;
  }

  setBusy(isBusy: boolean): void {
    const button = findPart(this.#root, 'submit', HTMLButtonElement);
    // Not disabled: it keeps the focus of who pressed it.
    if (isBusy) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }

  clear(): void {
    document.title = this.#pageTitle;
    this.#summary.hidden = true;
    for (const told of this.#form.querySelectorAll<HTMLElement>('.form-problem')) {
      told.hidden = true;
      told.textContent = '';
    }
    for (const control of this.#form.querySelectorAll('[aria-invalid]')) {
      control.removeAttribute('aria-invalid');
      const described = control.getAttribute('aria-describedby')?.replace(/ ?\S+-problem$/, '');
      if (described) control.setAttribute('aria-describedby', described);
      else control.removeAttribute('aria-describedby');
    }
  }

  /** Tells each problem beside its field and in the summary, which takes the focus. */
  refuse({ problem, fields }: Shown): void {
    const reason = findPart(this.#summary, 'reason', HTMLElement);
    reason.textContent = (problem && reason.getAttribute(`data-${problem}`)) ?? '';
    reason.hidden = reason.textContent === '';
    const lines = fields.flatMap(({ field, problem: why }) => this.#tell(field, why) ?? []);
    findPart(this.#summary, 'list', HTMLElement).replaceChildren(...lines);
    this.#summary.hidden = false;
    document.title = `${this.#summary.dataset['title'] ?? ''} ${this.#pageTitle}`;
    this.#summary.focus();
  }

  #tell(name: string, problem: string): HTMLElement | null {
    const field = this.#form.querySelector(`[data-field="${CSS.escape(name)}"]`);
    const told = field?.querySelector<HTMLElement>('.form-problem');
    const control = field?.querySelector('[data-control]');
    const words = told?.getAttribute(`data-${problem}`);
    if (!told || !control || !words) return null;
    told.textContent = words;
    told.hidden = false;
    const described = control.getAttribute('aria-describedby');
    control.setAttribute('aria-describedby', [described, told.id].filter(Boolean).join(' '));
    control.setAttribute('aria-invalid', 'true');
    const link = Object.assign(document.createElement('a'), { href: `#${control.id}`, textContent: words });
    const line = document.createElement('li');
    line.append(link);
    return line;
  }

  /** Puts « sent » in the place of the form. */
  showSent(): void {
    this.#form.hidden = true;
    const sent = findPart(this.#root, 'sent', HTMLElement);
    sent.classList.add('is-shown');
    sent.focus();
  }
}
