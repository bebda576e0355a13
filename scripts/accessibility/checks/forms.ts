/** Fields, and what is told of what one asks. */
import { type Check, isFramed } from './check.ts';

export const labels: Check = {
  name: 'every field has a label that is seen, close to it',
  views: ['wide', 'narrow'],
  find: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea')]
        .filter(probe.isShown)
        .filter((field) => {
          const label = field.labels?.[0];
          if (!label || !probe.isShown(label) || probe.wordsOf(label) === '') return true;
          const [box, words] = [field.getBoundingClientRect(), label.getBoundingClientRect()];
          return words.top - box.bottom > 40 || box.top - words.bottom > 90;
        })
        .map(probe.tell),
    ),
};

export const groupedFields: Check = {
  name: 'boxes to tick are grouped under a legend',
  find: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('input[type=checkbox], input[type=radio]')]
        .filter((box) => !box.closest('fieldset')?.querySelector('legend')?.textContent?.trim())
        .map(probe.tell),
    ),
};

export const statusMessages: Check = {
  name: 'the search announces what it found, or that it does not work, and its title says so',
  isAbout: ({ name }) => name.includes('/recherche/ '),
  find: (page) =>
    page.evaluate(() => {
      const words = (role: string) =>
        [...document.querySelectorAll(`main [role=${role}]`)].map(probe.wordsOf).join(' ');
      const failure = document.querySelector<HTMLElement>('[data-failure]');
      if (failure && !failure.hidden)
        return words('alert').length > 20 ? [] : ['the failure is not announced'];
      const status = words('status');
      const plain = (text: string) => text.replaceAll(/\s/g, ' ');
      return /résultat/.test(status) && plain(document.title).startsWith(plain(status)) ? [] : [status];
    }),
};

export const submitButtons: Check = {
  name: 'a form is sent by a button, never by a field that changes the page of itself',
  isAbout: isFramed,
  find: (page) =>
    page.evaluate(() =>
      [...document.forms].filter((form) => !form.querySelector('button[type=submit]')).map(probe.tell),
    ),
};
