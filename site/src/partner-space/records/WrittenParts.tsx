import { sectionOfPictures } from '@agenda21/content-types/partner-space';
import { RecordFiles } from '../files/RecordFiles.tsx';
import { ShortForm } from './ShortForm.tsx';
import type { WritingState } from './use-writing.ts';

/**
 * The fields of the part of a record that is shown, among the other parts. What takes files stays, hidden: one may be
 * chosen in it.
 */
export function WrittenParts({ writing }: { readonly writing: WritingState }) {
  const { written, state, form, complete, part, files } = writing;
  const props = complete && {
    model: written.model,
    form,
    part,
    refused: state.refused,
    pictures: files.files.pictures.length,
    words: complete.words,
  };
  return (
    <>
      {complete && props && <complete.parts.PartsAbove {...props} />}
      <div class="space-short" hidden={part.section !== null && complete !== null}>
        <ShortForm {...{ written, form, files }} />
      </div>
      {complete && props && <complete.parts.PartsBelow {...props} />}
      <div class="space-short" hidden={part.section !== sectionOfPictures || complete === null}>
        <RecordFiles part="picture" state={files} />
      </div>
      {complete && props && <complete.parts.Neighbours {...props} />}
    </>
  );
}
