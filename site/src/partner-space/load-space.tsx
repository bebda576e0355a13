import { render } from 'preact';
import type { SpacePage } from '@agenda21/content-types/partner-space';
import { App } from './App.tsx';
import { keepFocus } from './keep-focus.ts';
import type { SpaceWords } from './space-words.ts';

/** Brings a page of the partners' space to life in its element, which holds its name and its words. */
const element = document.querySelector<HTMLElement>('[data-space]');
if (element) {
  const { space, words = '{}' } = element.dataset;
  element.replaceChildren();
  keepFocus(element);
  render(<App page={space as SpacePage} words={JSON.parse(words) as SpaceWords} />, element);
}
