import { useLayoutEffect, useRef } from 'preact/hooks';

/** Brings the focus to a control, by its identifier, once it is there. */
export function useFocus(): (id: string) => void {
  const target = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = target.current !== null && document.getElementById(target.current);
    if (!element) return;
    element.focus();
    target.current = null;
  });
  return (id) => void (target.current = id);
}
