import type { ReviewedModelName } from '@agenda21/content-types';
import type { FieldRefusal } from '@agenda21/content-types/forms';
import type { RecordForm } from '../records/use-record-form.tsx';
import type { CompleteFormWords } from './load-words.ts';
import { PartList } from './PartList.tsx';
import { Section } from './Section.tsx';
import { type Part, partHeading } from './use-part.ts';

interface Props {
  readonly model: ReviewedModelName;
  readonly form: RecordForm;
  readonly part: Part;
  readonly refused: readonly FieldRefusal[];
  readonly pictures: number;
  readonly words: CompleteFormWords;
}

const listOf = ({ form, part, ...others }: Props) => (
  <PartList
    {...others}
    {...{ texts: form.texts, section: part.section, hrefOf: part.hrefOf }}
    asked={form.asked.flatMap(({ field }) => field ?? [])}
  />
);

/** What comes before the fields of a part: the list of the parts in a section, the name of the short form in that. */
export function PartsAbove(props: Props) {
  if (props.part.section !== null) return listOf(props);
  return (
    <h3 id={partHeading} tabIndex={-1}>
      {props.words.essential}
    </h3>
  );
}

/** The section that is shown; after the short form, an invitation to tell more. */
export function PartsBelow(props: Props) {
  const { model, form, part, words } = props;
  if (part.section !== null) return <Section {...{ model, form, words }} name={part.section} />;
  return (
    <div>
      <h3>{words.title}</h3>
      <p>{words.invitation}</p>
      {listOf(props)}
    </div>
  );
}
