/** Brings a form to life when one begins to fill it in, or comes back to what one had typed: who only reads loads nothing more. */
import { Draft } from './draft.ts';
import { readPrefill } from './prefill.ts';

const load = () => void import('./form-element.ts');

function prefill(form: HTMLFormElement): void {
  for (const [name, value] of Object.entries(readPrefill(location))) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement) control.value = value;
  }
}

for (const element of document.querySelectorAll('public-form')) {
  const form = element.querySelector('form');
  const name = form?.dataset['form'] ?? '';
  if (Draft.of(name).isKept) {
    load();
    continue;
  }
  if (form && name === 'contact') prefill(form);
  element.addEventListener('focusin', load, { once: true });
}
