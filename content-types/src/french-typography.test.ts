import { expect, it } from 'vitest';
import { setInFrench } from './french-typography.ts';

it('leaves addresses, times, telephone numbers and other spaces as they are', () => {
  for (const words of ['une phrase, simple', 'http://a.example/?b=c', '10:30', '05 59 00 00 00', 'a ?b=c']) {
    expect(setInFrench(words)).toBe(words);
  }
});

it('never lets a sign be alone on its line, nor a number be cut', () => {
  expect(setInFrench('Par exemple : « − 30 % » ? 1 200 € ; fin !')).toBe(
    'Par exemple\u00A0: «\u00A0− 30\u00A0%\u00A0»\u00A0? 1\u00A0200\u00A0€\u00A0; fin\u00A0!',
  );
});

it('changes nothing the second time', () => {
  const once = setInFrench('Prêt ? « Oui » : 20 000 fois.');
  expect(setInFrench(once)).toBe(once);
});
