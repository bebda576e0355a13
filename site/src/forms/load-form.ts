/** Brings a form to life when one begins to fill it in, or comes back to what one had typed: who only reads loads nothing more. */
import { Draft } from './draft.ts';
import { readPrefill } from './prefill.ts';

const load = () => void import('./form-element.ts');

const fillable = [HTMLSelectElement, HTMLTextAreaElement, HTMLInputElement] as const;

function prefill(name: string, form: HTMLFormElement): void {
  for (const [field, value] of Object.entries(readPrefill(name, location))) {
    const control = form.elements.namedItem(field);
    const Kind = fillable.find((kind) => control instanceof kind);
    if (Kind) Object.assign(control as object, { value });
  }
}

for (const element of document.querySelectorAll('public-form')) {
  const form = element.querySelector('form');
  const name = form?.dataset['form'] ?? '';
  if (Draft.of(name).isKept) {
    load();
    continue;
  }
  if (form) prefill(name, form);
  element.addEventListener('focusin', load, { once: true });
}
