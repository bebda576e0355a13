import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answered } from './ask.ts';
import { useSpace } from './context.ts';

/** What an address answers: null while it is asked. It is asked again with the function. */
export function useAnswer<T>(path: string): readonly [Answered<T> | null, () => void] {
  const { ask } = useSpace();
  const [answer, setAnswer] = useState<Answered<T> | null>(null);
  const load = useCallback(() => void ask<T>('GET', path).then(setAnswer), [ask, path]);
  useEffect(load, [load]);
  return [answer, load];
}
