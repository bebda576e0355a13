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

/** The photograph of a record that is written: added, told, replaced, removed. */
export function Photo({ record, files, begin, take, remove, close, onPending }: FilesProps) {
  const { photo: words } = useSpace().words.files;
  const [changing, setChanging] = useState<'file' | 'words' | null>(null);
  const { photo } = files;

  function done(changed: SpaceFiles): void {
    setChanging(null);
    take(changed, words.added);
  }

  function giveUp(): void {
    setChanging(null);
    close();
  }

  const form = (isReplacing: boolean) => (
    <FileForm
      id="photo-file"
      purpose="photo"
      to={{ method: 'PUT', end: 'photo' }}
      begin={begin}
      onSent={done}
      onPending={onPending}
      {...(isReplacing ? { onGiveUp: giveUp } : {})}
    />
  );
  if (!photo || record === null) return form(false);
  return (
    <>
      <ShownPhoto record={record} photo={photo} />
      {changing === 'file' && form(true)}
      {changing === 'words' && (
        <PhotoWordsForm record={record} photo={photo} onSent={done} onGiveUp={giveUp} />
      )}
      {changing === null && (
        <div class="space-buttons">
          <button type="button" class="is-quiet" onClick={() => setChanging('words')}>
            {words.rename}
          </button>
          <button type="button" class="is-quiet" onClick={() => setChanging('file')}>
            {words.replace}
          </button>
          <ConfirmedButton
            label={words.remove}
            consequence={words.confirmRemove}
            isQuiet
            onConfirmed={() => remove('photo', words.removed)}
          />
        </div>
      )}
    </>
  );
}
