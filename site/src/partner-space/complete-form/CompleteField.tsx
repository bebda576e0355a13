import type { Field } from '@agenda21/content-types';
import { isList } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import type { FrameProps } from '../records/FieldFrame.tsx';
import { idOfField } from '../records/record-parts.ts';
import { Boxes } from './Boxes.tsx';
import { Control } from './Control.tsx';
import { tellCount, tellFault, tellHint } from './field-words.ts';
import { Items } from './Items.tsx';
import type { SectionForm } from './Section.tsx';
import { tellText } from './tell-text.ts';
import { useOptions } from './use-options.ts';
import { useFormWords } from './words-context.ts';

interface Props {
  readonly name: string;
  readonly field: Field;
  readonly form: SectionForm;
}

/** A field of the complete form, by its kind. Its label, help and example are in French, as records are. */
export function CompleteField({ name, field, form }: Props) {
  const words = useFormWords();
  const { locale, records } = useSpace().words;
  const text = form.texts[name] ?? '';
  const theirs = form.theirs(name);
  const options = useOptions(name, field, [text, theirs ?? '']);
  const frame: FrameProps = {
    id: idOfField(name),
    label: field.label,
    hint: field.kind === 'relation' ? `${tellHint(field, name)} ${words.search.hint}` : tellHint(field, name),
    isRequired: field.required === true,
    lang: 'fr',
    count: tellCount(field, text, words, locale),
    problem: tellFault(field, name, form, records),
    theirs: theirs === null ? null : tellText(field, theirs, options),
    choose: (whose) => form.choose(name, whose),
    corrections: form.corrections(name),
  };
  const props = { frame, field, name, text, options, type: (typed: string) => form.type(name, typed) };
  if (field.kind === 'choices') return <Boxes {...props} />;
  if (isList(field)) return <Items {...props} form={form} />;
  return <Control {...props} />;
}
