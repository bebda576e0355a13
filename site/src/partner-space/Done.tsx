import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Says that something is done, in the place of the form that did it. It takes the focus. */
export function Done({ title, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <div class="form-sent is-shown" ref={element} tabIndex={-1}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
