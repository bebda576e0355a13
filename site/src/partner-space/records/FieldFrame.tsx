import type { ComponentChildren } from 'preact';
import { useSpace } from '../context.ts';
import { type Count, FieldCount } from './FieldCount.tsx';

export interface FrameProps {
  /** The identifier of its control. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
  /** The language of its label and its hint, when it is not that of the page. */
  readonly lang?: string;
  readonly count: Count | null;
  /** What is wrong with it. */
  readonly problem: string | null;
  /** What others wrote in it meanwhile, as it is read. */
  readonly theirs: string | null;
  readonly choose: (whose: 'mine' | 'theirs') => void;
  /** What the team asks about it. */
  readonly corrections?: ComponentChildren;
}

/** The identifiers of what describes a control. */
export const describe = ({
  id,
  hint,
  count,
  problem,
}: Pick<FrameProps, 'id' | 'hint' | 'count' | 'problem'>): string =>
  [hint && `${id}-hint`, count && `${id}-count`, problem && `${id}-problem`].filter(Boolean).join(' ');

/** A text beside another one that was written in the same field meanwhile. */
function Choice({ id, theirs, choose }: Pick<FrameProps, 'id' | 'choose'> & { readonly theirs: string }) {
  const { clash: words } = useSpace().words.records;

  /** The buttons go once one is pressed: one goes on in the field. */
  function settle(whose: 'mine' | 'theirs'): void {
    document.getElementById(id)?.focus();
    choose(whose);
  }

  return (
    <div class="form-summary" role="group" aria-label={words.title}>
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>{words.theirs}</p>
      <blockquote class="space-words">{theirs || '–'}</blockquote>
      <p class="space-buttons">
        <button type="button" onClick={() => settle('mine')}>
          {words.keepMine}
        </button>
        <button type="button" class="is-quiet" onClick={() => settle('theirs')}>
          {words.takeTheirs}
        </button>
      </p>
    </div>
  );
}

/** How long what is written in a field is, what is wrong with it, and what others wrote in it. */
export function FieldFoot({ id, count, problem, theirs, choose }: FrameProps) {
  return (
    <>
      {count && <FieldCount id={id} count={count} />}
      {problem && (
        <p class="form-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {theirs !== null && <Choice {...{ id, theirs, choose }} />}
    </>
  );
}

/** Says whether a record can be sent without a field. */
export function FieldNeed({ isRequired }: { readonly isRequired: boolean }) {
  const { words } = useSpace();
  return <span class="form-need">{isRequired ? words.required : words.records.optional}</span>;
}

/** What is below the name of a field: its help, what is asked of it, its controls, then its limit and what is wrong. */
function FieldBody({ children, ...props }: FrameProps & { readonly children: ComponentChildren }) {
  const { id, hint, lang, corrections } = props;
  return (
    <>
      {hint && (
        <p class="form-hint" id={`${id}-hint`} lang={lang}>
          {hint}
        </p>
      )}
      {corrections}
      {children}
      <FieldFoot {...props} />
    </>
  );
}

/** A control with its label, its help, its limit, what is wrong with it, what others wrote in it and what is asked of it. */
export function FieldFrame({ children, ...props }: FrameProps & { readonly children: ComponentChildren }) {
  const { id, label, isRequired, lang } = props;
  return (
    <div class="form-field">
      <label for={id}>
        <span lang={lang}>{label}</span> <FieldNeed isRequired={isRequired} />
      </label>
      <FieldBody {...props}>{children}</FieldBody>
    </div>
  );
}

/** Several controls under one legend, with all that a single one has. */
export function FieldSet({
  children,
  kind = '',
  ...props
}: FrameProps & {
  /** What its style goes by, besides. */
  readonly kind?: string;
  readonly children: ComponentChildren;
}) {
  const { id, label, hint, isRequired, lang } = props;
  return (
    <fieldset
      class={`form-field ${kind}`.trim()}
      id={id}
      tabIndex={-1}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <legend>
        <span lang={lang}>{label}</span> <FieldNeed isRequired={isRequired} />
      </legend>
      <FieldBody {...props}>{children}</FieldBody>
    </fieldset>
  );
}
