import type { SpaceRecord } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { ShownFiles } from '../files/RecordFiles.tsx';
import { useCompleteForm } from '../complete-form/use-complete-form.ts';
import { recordSpecs } from './record-specs.ts';

interface Props {
  readonly record: SpaceRecord;
}

/** What is written of a record, while it is not to be changed. */
export function Reading({ record: { id, model, values, files } }: Props) {
  const { words } = useSpace();
  const complete = useCompleteForm();
  return (
    <>
      <dl class="space-values">
        {recordSpecs(model, words).map(({ name, label }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd class="space-words">{values[name] || '–'}</dd>
          </div>
        ))}
      </dl>
      <ShownFiles record={id} files={files} />
      {complete && <complete.parts.PreviewTools id={id} words={complete.words} />}
    </>
  );
}
