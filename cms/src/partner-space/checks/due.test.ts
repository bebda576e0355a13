import { expect, it } from 'vitest';
import { type CheckDays, isCheckDue } from './due.ts';

const days: CheckDays = { reviewedOn: null, publishedOn: '2026-03-18', askedOn: null };

it.each<[string, Partial<CheckDays>, string, boolean]>([
  ['a year after its publication', {}, '2027-03-18', true],
  ['the day before', {}, '2027-03-17', false],
  ['a year after it was checked', { reviewedOn: '2026-09-01' }, '2027-09-01', true],
  ['less than a year after it was checked', { reviewedOn: '2026-09-01' }, '2027-08-31', false],
  ['a year after a check that a later publication left', { reviewedOn: '2025-09-01' }, '2026-09-01', true],
  ['once it was asked about', { askedOn: '2027-03-18' }, '2027-03-19', false],
  ['a year after it was asked about in vain', { askedOn: '2027-03-18' }, '2028-03-18', true],
  [
    'a year after the answer to an earlier demand',
    { reviewedOn: '2027-04-02', askedOn: '2027-03-18' },
    '2028-04-02',
    true,
  ],
  ['a year after the last of February', { publishedOn: '2024-02-29' }, '2025-02-28', true],
])('a record is due or not: %s', (_, change, today, expected) => {
  expect(isCheckDue({ ...days, ...change }, today)).toBe(expected);
});
