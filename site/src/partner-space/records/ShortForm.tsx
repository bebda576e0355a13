import { useSpace } from '../context.ts';
import { RecordFiles } from '../files/RecordFiles.tsx';
import type { FilesState } from '../files/use-files.ts';
import { Communes } from './Communes.tsx';
import { RecordField } from './RecordField.tsx';
import { nameField } from './record-parts.ts';
import { recordSpecs } from './record-specs.ts';
import type { RecordForm } from './use-record-form.tsx';
import type { Written } from './use-saver.ts';

interface Props {
  readonly written: Written;
  readonly form: RecordForm;
  readonly files: FilesState;
}

/** What a record is told with at first: a few texts, a photograph, documents. What the team asks of no field is first. */
export function ShortForm({ written: { model }, form, files }: Props) {
  const { words } = useSpace();
  const { whole } = words.records.corrections;
  const isOfField = (field: string | null) => field !== null && nameField(model, field, words) !== null;
  return (
    <>
      {form.asked
        .filter(({ field }) => !isOfField(field))
        .map((line) => (
          <div class="form-field" key={line.id} role="group" aria-label={line.label ?? whole}>
            <p>
              <strong>{line.label ?? whole}</strong>
            </p>
            {form.correct(line)}
          </div>
        ))}
      {recordSpecs(model, words).map((spec) => (
        <RecordField
          key={spec.name}
          spec={spec}
          text={form.texts[spec.name] ?? ''}
          problem={form.problemOf(spec.name)}
          theirs={form.theirs(spec.name)}
          type={(text) => form.type(spec.name, text)}
          choose={(whose) => form.choose(spec.name, whose)}
        >
          {form.corrections(spec.name)}
        </RecordField>
      ))}
      <Communes />
      <RecordFiles part="photo" state={files} />
      <RecordFiles part="document" state={files} />
    </>
  );
}
