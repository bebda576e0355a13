import { messageForms, uidOf } from '@agenda21/content-types';
import { expect, test } from 'vitest';
import { contributedMessageOf, contributionForm, messageUid } from './received-message.ts';

const shown = (model: string, form: string) =>
  contributedMessageOf({
    model,
    document: { id: 1, documentId: 'm1', form },
  } as unknown as Parameters<typeof contributedMessageOf>[0]);

test('only what was sent to a consultation may become a contribution', () => {
  expect([messageUid, contributionForm]).toEqual([uidOf('message'), messageForms.contribution]);
  expect(shown(messageUid, messageForms.contribution)).toBe('m1');
  expect(shown(messageUid, messageForms.contact)).toBeNull();
  expect(shown(uidOf('contribution'), messageForms.contribution)).toBeNull();
});
