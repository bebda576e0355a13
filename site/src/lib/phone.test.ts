import { expect, it } from 'vitest';
import { toDialable } from './phone.ts';

it.each([
  ['05 59 11 45 33', '+33559114533'],
  ['05.59.11.45.33', '+33559114533'],
  ['+34 948 00 00 00', '+34948000000'],
  ['3400', '3400'],
])('dials %s as %s', (phone, dialable) => {
  expect(toDialable(phone)).toBe(dialable);
});
