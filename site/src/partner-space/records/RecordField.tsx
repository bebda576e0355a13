import { type FieldProblemCode } from '@agenda21/content-types/forms';
import type { ComponentChildren } from 'preact';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import type { SpaceWords } from '../space-words.ts';
import { type Count, isNearLimit } from './FieldCount.tsx';
import { FieldFrame, describe } from './FieldFrame.tsx';

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
  /** What others wrote in it meanwhile. */
  readonly theirs: string | null;
  readonly type: (text: string) => void;
  readonly choose: (whose: 'mine' | 'theirs') => void;
  /** What the team asks about it. */
  readonly children?: ComponentChildren;
}

/** How long a text is, once it is near its limit. */
export function countNear(
  { length }: string,
  max: number,
  { records, locale }: Pick<SpaceWords, 'records' | 'locale'>,
): Count | null {
  if (!isNearLimit(length, max)) return null;
  const told = { count: length.toLocaleString(locale), max: max.toLocaleString(locale) };
  return { words: fillWords(records.count, told), isNear: true };
}

/** What is told of a field that is refused. */
export function useRefusal(): (
  spec: Pick<RecordFieldSpec, 'label' | 'max'>,
  problem: FieldProblemCode,
) => string {
  const { records, locale } = useSpace().words;
  return ({ label, max }, problem) =>
    fillWords(records.refused[problem], { label, max: max.toLocaleString(locale) });
}

function Control({ spec, attributes }: { spec: RecordFieldSpec; attributes: Record<string, unknown> }) {
  if (spec.kind === 'line') return <input type="text" list={spec.list} {...attributes} />;
  return <textarea rows={spec.max <= 300 ? 3 : 8} {...attributes} />;
}

/** A field of the short form of a record. */
export function RecordField({ spec, text, problem, theirs, type, choose, children }: Props) {
  const { words } = useSpace();
  const tellRefusal = useRefusal();
  const { name, label, hint, example, max, isRequired } = spec;
  const frame = {
    ...{ id: `record-${name}`, label, isRequired, choose },
    hint: `${hint} ${example}`,
    count: countNear(text, max, words),
    problem: problem ? tellRefusal(spec, problem) : null,
    theirs,
    corrections: children,
  };
  const attributes: Record<string, unknown> = {
    ...{ id: frame.id, name, value: text },
    autocomplete: 'off',
    onInput: (event: { currentTarget: EventTarget }) => type((event.currentTarget as HTMLInputElement).value),
    'aria-required': isRequired,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': describe(frame),
  };
  return (
    <FieldFrame {...frame}>
      <Control spec={spec} attributes={attributes} />
    </FieldFrame>
  );
}
