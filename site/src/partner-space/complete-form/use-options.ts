import type { Field } from '@agenda21/content-types';
import { type SpaceChoices, readTexts } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import type { Option } from './tell-text.ts';
import { useFormWords } from './words-context.ts';

type Choices = SpaceChoices['choices'];

/** What a link to a model can lead to; null for no model, and before it is known. */
function useChoices(model: string | null): Choices | null {
  const { ask, signIns } = useSpace();
  const [choices, setChoices] = useState<Choices | null>(null);
  useEffect(() => {
    const load = () =>
      model !== null &&
      void ask<SpaceChoices>('GET', `choices/${model}`).then((answer) => {
        if (answer.problem === null) setChoices(answer.body.choices);
      });
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [ask, model, signIns]);
  return choices;
}

/**
 * What can be chosen in a field: the values of its vocabulary, or the records that it can link to. What is chosen already
 * stays in the list, though it is not on the portal any more.
 */
export function useOptions(name: string, field: Field, text: string): readonly Option[] {
  const words = useFormWords();
  const { loading } = useSpace().words.common;
  const choices = useChoices('to' in field ? field.to : null);
  if (field.kind === 'choice' || field.kind === 'choices')
    return field.values.map((value) => ({ value, label: words.tellChoice(name, value) }));
  if (!('to' in field)) return [];
  const there = (choices ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const chosen = field.kind === 'relation' ? [text] : (readTexts(text) ?? []);
  const lost = chosen.filter((id) => id !== '' && !there.some(({ value }) => value === id));
  return [...there, ...lost.map((id) => ({ value: id, label: choices ? words.gone : loading }))];
}
