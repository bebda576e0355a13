/** Brings a form to life when one begins to fill it in, or comes back to what one had typed: who only reads loads nothing more. */
import { Draft } from './draft.ts';

const load = () => void import('./form-element.ts');

for (const element of document.querySelectorAll('public-form')) {
  const name = element.querySelector('form')?.dataset['form'] ?? '';
  if (Draft.of(name).isKept) load();
  else element.addEventListener('focusin', load, { once: true });
}
