import { useEffect, useRef } from 'react';

/** Calls back each time that a value changes; its first one, once there is one, is no change. */
export function useChange(value: string | null, onChange: () => void): void {
  const known = useRef(value);
  const callback = useRef(onChange);
  useEffect(() => {
    callback.current = onChange;
  });
  useEffect(() => {
    const before = known.current;
    known.current = value;
    if (before !== null && before !== value) callback.current();
  }, [value]);
}
