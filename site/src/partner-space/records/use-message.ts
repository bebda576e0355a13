import type { SpaceRecord } from '@agenda21/content-types/partner-space';
import { useEffect } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { makeKey } from '../make-key.ts';
import type { KeptFields } from '../SpaceForm.tsx';
import { useKeptTexts } from './use-kept-texts.ts';

/**
 * A message to the team, kept on the device until the space has it. Its words have a key, which is kept with them: sent
 * again after a lost answer, from this page or the next one, they are said once. Other words have another key; those that
 * an earlier version of the portal kept without one are given one.
 */
export function useMessage(member: string, { id }: Pick<SpaceRecord, 'id'>) {
  const { ask } = useSpace();
  const { texts, type, forget } = useKeptTexts(member, `${id}-message`);
  const { text, key } = texts;
  useEffect(() => {
    if (text && !key) type({ key: makeKey() });
  });
  const kept: KeptFields = { texts, type: (field, words) => type({ [field]: words, key: makeKey() }) };
  return {
    kept,
    async send(words: string) {
      const say = { command: 'say', text: words, key };
      const answer = await ask<SpaceRecord>('POST', `records/${id}/commands`, say);
      if (answer.problem === 'said-otherwise') type({ key: makeKey() });
      return answer;
    },
    /** Forgets the words that were shown when they were sent. */
    forget: () => forget(texts),
  };
}
