import type { SpaceRecord } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { makeKey } from '../make-key.ts';
import type { KeptFields } from '../SpaceForm.tsx';
import { useKeptTexts } from './use-kept-texts.ts';

/**
 * A message to the team, kept on the device until the space has it. Its words have a key, which is kept with them: sent
 * again after a lost answer, from this page or the next one, they are said once. Other words have another key.
 */
export function useMessage(member: string, { id }: Pick<SpaceRecord, 'id'>) {
  const { ask } = useSpace();
  const { texts, type, forget } = useKeptTexts(member, `${id}-message`);
  const kept: KeptFields = { texts, type: (field, words) => type({ [field]: words, key: makeKey() }) };
  return {
    kept,
    send: (text: string) =>
      ask<SpaceRecord>('POST', `records/${id}/commands`, { command: 'say', text, key: texts['key'] }),
    /** Forgets the words that were shown when they were sent. */
    forget: () => forget(texts),
  };
}
