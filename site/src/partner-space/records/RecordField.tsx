import { type FieldProblemCode } from '@agenda21/content-types/forms';
import type { ComponentChildren } from 'preact';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import type { Clash } from './merge-values.ts';

/** A field as it is asked: what it is called, how long it may be, whether a record can be sent without it. */
export interface RecordFieldSpec {
  readonly name: string;
  readonly kind: 'line' | 'paragraphs';
  readonly max: number;
  readonly isRequired: boolean;
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  /** The identifier of the list of what can be written in it. */
  readonly list?: string;
}

interface Props {
  readonly spec: RecordFieldSpec;
  readonly text: string;
  readonly problem: FieldProblemCode | null;
  readonly clash: Clash | null;
  readonly type: (text: string) => void;
  readonly choose: (whose: 'mine' | 'theirs') => void;
  /** What the team asks about it. */
  readonly children?: ComponentChildren;
}

/** From how much of its limit on a text tells how long it is. */
const COUNTED_FROM = 0.8;

/** A text beside another one that was written in the same field meanwhile. */
function Choice({ clash, choose }: { readonly clash: Clash; readonly choose: Props['choose'] }) {
  const { clash: words } = useSpace().words.records;
  return (
    <div class="form-summary" role="group" aria-label={words.title}>
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>{words.theirs}</p>
      <blockquote class="space-words">{clash.theirs || '–'}</blockquote>
      <p class="space-buttons">
        <button type="button" onClick={() => choose('mine')}>
          {words.keepMine}
        </button>
        <button type="button" class="is-quiet" onClick={() => choose('theirs')}>
          {words.takeTheirs}
        </button>
      </p>
    </div>
  );
}

/** What is told of a field that is refused. */
export function useRefusal(): (spec: RecordFieldSpec, problem: FieldProblemCode) => string {
  const { records, locale } = useSpace().words;
  return ({ label, max }, problem) =>
    fillWords(records.refused[problem], { label, max: max.toLocaleString(locale) });
}

function Control({ spec, attributes }: { spec: RecordFieldSpec; attributes: Record<string, unknown> }) {
  if (spec.kind === 'line') return <input type="text" list={spec.list} {...attributes} />;
  return <textarea rows={spec.max <= 300 ? 3 : 8} {...attributes} />;
}

/** A field of a record: its help, its limit, what is wrong with it, what others wrote in it and what is asked of it. */
export function RecordField({ spec, text, problem, clash, type, choose, children }: Props) {
  const { words } = useSpace();
  const tellRefusal = useRefusal();
  const { name, label, hint, example, max, isRequired } = spec;
  const id = `record-${name}`;
  const isCounted = text.length >= max * COUNTED_FROM;
  const count = { count: text.length.toLocaleString(words.locale), max: max.toLocaleString(words.locale) };
  const described = [`${id}-hint`, isCounted && `${id}-count`, problem && `${id}-problem`].filter(Boolean);
  const attributes: Record<string, unknown> = {
    ...{ id, name, value: text },
    autocomplete: 'off',
    onInput: (event: { currentTarget: EventTarget }) => type((event.currentTarget as HTMLInputElement).value),
    'aria-required': isRequired,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': described.join(' '),
  };
  return (
    <div class="form-field">
      <label for={id}>
        {label} <span class="form-need">{isRequired ? words.required : words.records.optional}</span>
      </label>
      <p class="form-hint" id={`${id}-hint`}>
        {hint} {example}
      </p>
      {children}
      <Control spec={spec} attributes={attributes} />
      {isCounted && (
        <p class="form-hint" id={`${id}-count`}>
          {fillWords(words.records.count, count)}
        </p>
      )}
      {problem && (
        <p class="form-problem" id={`${id}-problem`}>
          {tellRefusal(spec, problem)}
        </p>
      )}
      {clash && <Choice clash={clash} choose={choose} />}
    </div>
  );
}
