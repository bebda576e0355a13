import type { SpaceFiles } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { ConfirmedButton } from '../records/ConfirmedButton.tsx';
import { FileForm } from './FileForm.tsx';
import { FileWordsForm } from './FileWordsForm.tsx';
import { ShownPicture } from './ShownPicture.tsx';
import type { FilesProps } from './use-files.ts';

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
  const { photo: words, renamed } = useSpace().words.files;
  const [changing, setChanging] = useState<Change | null>(null);

  function onSent(changed: SpaceFiles): void {
    setChanging(null);
    take(changed, changing === 'words' ? renamed : words.added);
  }

  function onGiveUp(): void {
    setChanging(null);
    close();
  }

  const to = { method: 'PUT', end: 'photo' } as const;
  const form = { id: 'photo-file', purpose: 'photo', to, begin, onSent, onPending } as const;
  if (!photo || record === null) return <FileForm {...form} />;
  const path = `records/${record}/photo`;
  return (
    <>
      <ShownPicture path={path} picture={photo} />
      {changing === 'file' && <FileForm {...form} onGiveUp={onGiveUp} />}
      {changing === 'words' && (
        <FileWordsForm
          {...{ id: 'photo-words', purpose: 'photo', path, onSent, onGiveUp }}
          initial={{ alt: photo.alt, credit: photo.credit }}
        />
      )}
      {changing === null && <PhotoActions change={setChanging} remove={remove} />}
    </>
  );
}
