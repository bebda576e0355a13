import { useEffect, useRef, useState } from 'preact/hooks';

/** How long what is written in a field is. */
export interface Count {
  readonly words: string;
  readonly isNear: boolean;
}

/** From how much of its limit on a text is near it. */
const NEAR_FROM = 0.8;

/** How long a person pauses before the length is told aloud, in milliseconds. */
const PAUSE_MS = 1_000;

/** Tells whether a text is near its limit, or beyond it. */
export const isNearLimit = (length: number, max: number): boolean => length >= max * NEAR_FROM;

/** What is told aloud of a count that changes: after a pause and near the limit, since each key would be too much. */
function useHeard({ words, isNear }: Count): string {
  const shown = useRef(words);
  const [heard, setHeard] = useState('');
  useEffect(() => {
    if (words === shown.current) return;
    shown.current = words;
    const timer = setTimeout(() => setHeard(isNear ? words : ''), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, isNear]);
  return heard;
}

/** How long what is written in a field is: shown, and told aloud near its limit. @param id that of its control. */
export function FieldCount({ id, count }: { readonly id: string; readonly count: Count }) {
  return (
    <>
      <p class="form-hint" id={`${id}-count`}>
        {count.words}
      </p>
      <p class="visually-hidden" role="status">
        {useHeard(count)}
      </p>
    </>
  );
}
