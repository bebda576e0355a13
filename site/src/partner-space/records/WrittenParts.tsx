import { ShortForm } from './ShortForm.tsx';
import type { WritingState } from './use-writing.ts';

/** The fields of the part of a record that is shown, among the other parts. The short form stays, hidden: a file may be chosen in it. */
export function WrittenParts({ writing }: { readonly writing: WritingState }) {
  const { written, state, saver, form, complete, part, setPending } = writing;
  const props = complete && {
    model: written.model,
    form,
    part,
    refused: state.refused,
    words: complete.words,
  };
  return (
    <>
      {complete && props && <complete.parts.PartsAbove {...props} />}
      <div class="space-short" hidden={part.section !== null && complete !== null}>
        <ShortForm {...{ written, form, id: state.id }} begin={() => saver.begin()} onPending={setPending} />
      </div>
      {complete && props && <complete.parts.PartsBelow {...props} />}
    </>
  );
}
