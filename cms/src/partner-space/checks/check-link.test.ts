import { expect, it } from 'vitest';
import { type LinkedCheck, isSignedFor, recordOfCheck, signCheck } from './check-link.ts';

const secret = 's'.repeat(40);
const check: LinkedCheck = { record: 'fiche1', organisation: 'org1', reviewedOn: '2026-03-18' };
const token = signCheck(check, secret);

it('the link of a check says which record it is for', () => {
  expect(recordOfCheck(token)).toBe('fiche1');
  expect(isSignedFor(token, check, secret)).toBe(true);
});

it.each<[string, Partial<LinkedCheck>]>([
  ['once the record was checked later', { reviewedOn: '2027-03-18' }],
  ['for another record', { record: 'fiche2' }],
  ['once the record is of another organisation', { organisation: 'org2' }],
  ['for a record that was never checked', { reviewedOn: null }],
])('it opens nothing %s', (_, change) => {
  expect(isSignedFor(token, { ...check, ...change }, secret)).toBe(false);
});

it('opens nothing with another secret, or when it is changed or is none', () => {
  expect(isSignedFor(token, check, 'x'.repeat(40))).toBe(false);
  expect(isSignedFor(`${token}x`, check, secret)).toBe(false);
  for (const other of ['', 'x', 'e30.x']) expect(recordOfCheck(other)).toBeNull();
});
