import { expect, test } from 'vitest';
import { toMarkdown } from './to-markdown.ts';

test('characters that Markdown would take for a format are kept, and addresses left whole', () => {
  expect(toMarkdown('(a / b) * 100 et [CUS] _x_ ECi_2_y ~\n# 1\n> 2\n- \n---')).toBe(
    String.raw`(a / b) \* 100 et \[CUS\] \_x\_ ECi_2_y \~` + '\n\n\\# 1\n\n\\> 2\n\n\\-\n\n\\---',
  );
  expect(toMarkdown('voir https://exemple.fr/a_b_*c*~d fin*')).toBe(
    'voir https://exemple.fr/a_b_*c*~d fin\\*',
  );
});

test('lines are paragraphs, bullets are lists of two levels', () => {
  expect(toMarkdown('Dont :\n - un\n o deux\n • trois\nFin\n\n')).toBe(
    'Dont :\n\n- un\n  - deux\n- trois\n\nFin',
  );
});

test('a minus sign is not a bullet', () => {
  expect(toMarkdown('-5 °C')).toBe(String.raw`\-5 °C`);
});
