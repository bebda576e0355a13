import { type PublicForm, checkForm, doorFields, findForm, pickTyped } from '@agenda21/content-types/forms';
import { findPart } from '../search/find-part.ts';
import { Draft } from './draft.ts';
import { FormView, type Shown } from './form-view.ts';
import { Proof } from './proof.ts';

/** Longest wait for an answer, in milliseconds. */
const TIMEOUT_MS = 30_000;

/** What `fetch` fails with when no answer came; one that cannot be read fails otherwise. */
const isOffline = (error: unknown) =>
  error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');

type Answer = { readonly status: 'taken' } | ({ readonly status: 'refused' } & Shown);

/** `<public-form>`: sends a form without leaving the page. Its markup is in PublicForm.astro, and works alone. */
class PublicFormElement extends HTMLElement {
  #contract!: PublicForm;
  #form!: HTMLFormElement;
  #view!: FormView;
  #proof!: Proof;
  #draft!: Draft;
  #isBusy = false;

  connectedCallback(): void {
    this.#form = findPart(this, 'form', HTMLFormElement);
    const contract = findForm(this.#form.dataset['form'] ?? '');
    // Without the browser's cryptography there is no proof: the form goes the way it goes without a script.
    if (!contract || !globalThis.crypto?.subtle) return;
    this.#contract = contract;
    this.#view = new FormView(this, this.#form);
    this.#proof = new Proof(this.dataset['challenge'] ?? '');
    this.#draft = Draft.of(contract.name);
    this.#restore();
    this.#form.addEventListener('input', () => {
      this.#proof.begin();
      this.#draft.keep(this.#typed());
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
  }

  #typed(): Readonly<Record<string, string>> {
    return pickTyped(this.#contract, Object.fromEntries(new FormData(this.#form)));
  }

  #restore(): void {
    for (const [name, typed] of Object.entries(this.#draft.read())) {
      const control = this.#form.elements.namedItem(name);
      if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = typed !== '';
      else if (control instanceof HTMLInputElement && control.type === 'hidden') continue;
      else if (control && 'value' in control && !control.value) control.value = typed;
    }
  }

  async #send(): Promise<void> {
    if (this.#isBusy) return;
    this.#view.clear();
    const { refusals } = checkForm(this.#contract, this.#typed());
    if (refusals.length > 0) return this.#view.refuse({ problem: null, fields: refusals });
    this.#setBusy(true);
    const answer = await this.#ask().catch((error: unknown): Answer => ({
      status: 'refused',
      problem: isOffline(error) ? 'offline' : 'unavailable',
      fields: [],
    }));
    this.#setBusy(false);
    if (answer.status === 'refused') return this.#view.refuse(answer);
    this.#draft.forget();
    this.#form.reset();
    this.#view.showSent();
  }

  #setBusy(isBusy: boolean): void {
    this.#isBusy = isBusy;
    this.#view.setBusy(isBusy);
    this.#view.say(isBusy ? (this.dataset['sending'] ?? '') : '');
  }

  async #ask(isSecondTime = false): Promise<Answer> {
    const body = new URLSearchParams(new FormData(this.#form) as unknown as Record<string, string>);
    body.set(doorFields.proof, await this.#proof.solve());
    const response = await fetch(this.#form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer = (await response.json()) as Answer;
    if (answer.status === 'taken') return answer;
    if (answer.problem === 'robot') findPart(this, 'trap', HTMLInputElement).value = '';
    if (answer.problem !== 'late' || isSecondTime) return answer;
    this.#proof.forget();
    return this.#ask(true);
  }
}

customElements.define('public-form', PublicFormElement);
