import { type SpaceFiles, type SpacePhoto, spaceApiPath } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { ConfirmedButton } from '../records/ConfirmedButton.tsx';
import { FileForm } from './FileForm.tsx';
import { PhotoWordsForm } from './PhotoWordsForm.tsx';
import type { FilesProps } from './RecordFiles.tsx';

interface ShownProps {
  readonly record: string;
  readonly photo: SpacePhoto;
}

/** The photograph of a record, with what is told of it. */
export function ShownPhoto({ record, photo: { id, alt, credit } }: ShownProps) {
  const { photo: words } = useSpace().words.files;
  return (
    <figure class="space-figure">
      <img class="space-photo" src={`${spaceApiPath}records/${record}/photo?${id}`} alt={alt} />
      <figcaption>
        {alt}
        {credit && <span class="space-fact">{fillWords(words.credited, { credit })}</span>}
      </figcaption>
    </figure>
  );
}

type Change = 'file' | 'words';

/** What can be done with the photograph that is there. */
function PhotoActions({
  change,
  remove,
}: { readonly change: (what: Change) => void } & Pick<FilesProps, 'remove'>) {
  const { photo: words } = useSpace().words.files;
  return (
    <div class="space-buttons">
      <button type="button" class="is-quiet" onClick={() => change('words')}>
        {words.rename}
      </button>
      <button type="button" class="is-quiet" onClick={() => change('file')}>
        {words.replace}
      </button>
      <ConfirmedButton
        label={words.remove}
        consequence={words.confirmRemove}
        isQuiet
        onConfirmed={() => remove('photo', words.removed)}
      />
    </div>
  );
}

/** The photograph of a record that is written: added, told, replaced, removed. */
export function Photo({ record, files: { photo }, begin, take, remove, close, onPending }: FilesProps) {
  const { photo: words } = useSpace().words.files;
  const [changing, setChanging] = useState<Change | null>(null);

  function onSent(changed: SpaceFiles): void {
    setChanging(null);
    take(changed, words.added);
  }

  function onGiveUp(): void {
    setChanging(null);
    close();
  }

  const to = { method: 'PUT', end: 'photo' } as const;
  const form = { id: 'photo-file', purpose: 'photo', to, begin, onSent, onPending } as const;
  if (!photo || record === null) return <FileForm {...form} />;
  return (
    <>
      <ShownPhoto record={record} photo={photo} />
      {changing === 'file' && <FileForm {...form} onGiveUp={onGiveUp} />}
      {changing === 'words' && <PhotoWordsForm {...{ record, photo, onSent, onGiveUp }} />}
      {changing === null && <PhotoActions change={setChanging} remove={remove} />}
    </>
  );
}
