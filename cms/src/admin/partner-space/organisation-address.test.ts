import { uidOf } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { namesakesOf, organisationUid, organisationsIn } from './organisation-address.ts';

const shown = (model: string, document: object | undefined) =>
  namesakesOf({ model, document } as unknown as Parameters<typeof namesakesOf>[0]);

test('others with the same number are looked for beside a saved organisation, and nowhere else', () => {
  expect(organisationUid).toBe(uidOf('organisation'));
  const document = { id: 1, documentId: 'o1', number: '732&829' };
  expect(shown(organisationUid, document)).toBe(
    `/content-manager/collection-types/${organisationUid}?filters[$and][0][number][$eq]=732%26829&filters[$and][1][documentId][$ne]=o1&pageSize=10`,
  );
  expect(shown(uidOf('partner'), document)).toBeNull();
  expect(shown(organisationUid, undefined)).toBeNull();
});

test('the list of requests is that of the organisations that wait', () => {
  expect(organisationsIn('demandée')).toContain('[state][$eq]=demand%C3%A9e');
});
