import { completeFieldsOf } from '@agenda21/content-types/partner-space';
import { expect, it } from 'vitest';
import { tellText } from './tell-text.ts';

const fields = completeFieldsOf('project');
const tell = (name: string, text: string) =>
  tellText(fields[name] ?? expect.fail(name), text, [
    { value: 'a1', label: 'Eau' },
    { value: 'étude', label: 'Study' },
  ]);

it.each([
  ['objectives', 'De l’ombre.', 'De l’ombre.'],
  ['phase', 'étude', 'Study'],
  ['themes', '["a1","b2"]', 'Eau\nb2'],
  ['themes', '', ''],
  [
    'steps',
    '[{"title":"Choisir","description":"","duration":"un mois"},{"title":"Planter"}]',
    '1. Choisir – un mois\n2. Planter',
  ],
])('of %s, %j is read as %j', (name, text, expected) => {
  expect(tell(name, text)).toBe(expected);
});
