import type { FieldProblemCode } from '@agenda21/content-types/forms';
import { useSpace } from './context.ts';
import type { KeptFields } from './SpaceForm.tsx';
import type { SpaceWords } from './space-words.ts';

type FieldWords = {
  readonly [part in 'label' | 'hint' | FieldProblemCode]?: string;
};

/** A field of a form of the space. */
export interface FieldSpec {
  readonly name: string;
  readonly kind: 'text' | 'paragraphs' | 'email' | 'password' | 'select' | 'check';
  /** Which words it has, when not those of its name. */
  readonly words?: keyof SpaceWords['fields'];
  /** Its label, when not that of its words. */
  readonly label?: string;
  readonly autocomplete?: string;
  /** The values of a list, with what they are called. */
  readonly options?: Readonly<Record<string, string>>;
  readonly isOptional?: boolean;
  /** The identifier of the list of what can be written in it. */
  readonly list?: string;
}

interface Props {
  readonly spec: FieldSpec;
  readonly id: string;
  readonly problem: FieldProblemCode | null;
  /** What keeps its text while it is typed; nothing when the browser alone does. */
  readonly kept?: KeptFields | undefined;
}

/** The words of a field. */
export function wordsOfField(words: SpaceWords, { name, words: named }: FieldSpec): FieldWords {
  return words.fields[named ?? (name as keyof SpaceWords['fields'])];
}

/** What a person is told of a field that is refused. */
export const tellProblem = (words: FieldWords, problem: FieldProblemCode) =>
  words[problem] ?? words.malformed ?? words.missing ?? '';

function Control({ spec, attributes }: { spec: FieldSpec; attributes: Record<string, unknown> }) {
  const { words } = useSpace();
  if (spec.kind === 'check') return <input type="checkbox" value="yes" {...attributes} />;
  if (spec.kind === 'email') return <input type="email" spellcheck={false} {...attributes} />;
  if (spec.kind === 'password') return <input type="password" {...attributes} />;
  if (spec.kind === 'paragraphs') return <textarea rows={4} {...attributes} />;
  if (spec.kind === 'text') return <input type="text" list={spec.list} {...attributes} />;
  return (
    <select {...attributes}>
      <option value="">{words.choose}</option>
      {Object.entries(spec.options ?? {}).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

const keep = ({ texts, type }: KeptFields, name: string) => ({
  value: texts[name] ?? '',
  onInput: (event: { currentTarget: EventTarget }) =>
    type(name, (event.currentTarget as HTMLInputElement).value),
});

const describe = (id: string, hasHint: boolean, problem: FieldProblemCode | null) =>
  [hasHint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;

/** The label of a field, and whether a form can be sent without it. */
function Label({ spec, id }: Pick<Props, 'spec' | 'id'>) {
  const { words } = useSpace();
  return (
    <label for={id}>
      {spec.label ?? wordsOfField(words, spec).label}{' '}
      {!spec.isOptional && <span class="form-need">{words.required}</span>}
    </label>
  );
}

/** A field with its label, its hint and what is wrong with it. A box to tick is in a group that its hint names. */
export function Field({ spec, id, problem, kept }: Props) {
  const own = wordsOfField(useSpace().words, spec);
  const isCheck = spec.kind === 'check';
  const hasHint = Boolean(own.hint) && !isCheck;
  const attributes = {
    ...{ id, name: spec.name, autocomplete: spec.autocomplete },
    ...(kept ? keep(kept, spec.name) : {}),
    required: !spec.isOptional,
    'aria-describedby': describe(id, hasHint, problem),
    'aria-invalid': problem ? 'true' : undefined,
  };
  const control = <Control spec={spec} attributes={attributes} />;
  const label = <Label spec={spec} id={id} />;
  const told = problem && (
    <p class="form-problem" id={`${id}-problem`}>
      {tellProblem(own, problem)}
    </p>
  );
  if (isCheck)
    return (
      <fieldset class="form-field">
        <legend>{own.hint}</legend>
        {control}
        {label}
        {told}
      </fieldset>
    );
  return (
    <div class="form-field">
      {label}
      {hasHint && (
        <p class="form-hint" id={`${id}-hint`}>
          {own.hint}
        </p>
      )}
      {control}
      {told}
    </div>
  );
}
