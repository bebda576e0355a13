import { findPart } from '../search/find-part.ts';

/** `<embed-codes>`: puts a button after each code, which copies it. Without it, the code is selected and copied by hand. */
class EmbedCodes extends HTMLElement {
  connectedCallback(): void {
    // A page that is not served in private has no clipboard.
    if (!navigator.clipboard) return;
    for (const field of this.querySelectorAll('textarea')) field.after(this.#buttonFor(field));
  }

  #buttonFor(field: HTMLTextAreaElement): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset['copy'] ?? '';
    button.addEventListener('click', () => void this.#copy(field));
    return button;
  }

  async #copy(field: HTMLTextAreaElement): Promise<void> {
    const { copied = '', notCopied = '' } = this.dataset;
    const told = await navigator.clipboard.writeText(field.value).then(
      () => copied,
      () => notCopied,
    );
    field.select();
    findPart(this, 'told', HTMLElement).textContent = told;
  }
}

customElements.define('embed-codes', EmbedCodes);
