import type { SpaceChoices } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { useSpace } from '../context.ts';

/** The titles that this page knows, by the identifiers of their records; null for what is not on the portal any more. */
const known = new Map<string, string | null>();

/** Notes titles that were answered: they are not asked again. */
export function noteTitles(choices: SpaceChoices['choices']): void {
  for (const { id, title } of choices) known.set(id, title);
}

/**
 * The titles of what links lead to, asked when this page does not know them.
 * @param model what they lead to; null for no link.
 * @returns the title of one: null for what is not on the portal any more, undefined before it is known.
 */
export function useTitles(
  model: string | null,
  ids: readonly string[],
): (id: string) => string | null | undefined {
  const { ask, signIns } = useSpace();
  const [, show] = useState<SpaceChoices | null>(null);
  const unknown = model === null ? [] : [...new Set(ids)].filter((id) => id !== '' && !known.has(id));
  useEffect(() => {
    if (unknown.length === 0) return;
    const load = async () => {
      const answer = await ask<SpaceChoices>('POST', `choices/${model}`, { ids: unknown });
      if (answer.problem !== null) return;
      for (const id of unknown) known.set(id, null);
      noteTitles(answer.body.choices);
      show(answer.body);
    };
    const attempt = () => void load();
    attempt();
    addEventListener('online', attempt);
    return () => removeEventListener('online', attempt);
  }, [ask, model, unknown.join(), signIns]);
  return (id) => known.get(id);
}
