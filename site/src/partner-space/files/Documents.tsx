import { type SpaceDocument, MOST_DOCUMENTS, spaceApiPath } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { ConfirmedButton } from '../records/ConfirmedButton.tsx';
import { FileForm } from './FileForm.tsx';
import type { FilesProps } from './RecordFiles.tsx';

interface ShownProps {
  readonly record: string;
  readonly document: SpaceDocument;
}

/** A document of a record, to be downloaded. */
export function ShownDocument({ record, document: { id, title, kilobytes } }: ShownProps) {
  const { files } = useSpace().words;
  return (
    <>
      <a href={`${spaceApiPath}records/${record}/documents/${id}`}>{title}</a>
      <span class="space-fact">PDF, {fillWords(files.kilobytes, { count: String(kilobytes) })}</span>
    </>
  );
}

/** The documents of a record that is written: added, replaced, removed. */
export function Documents({ record, files, begin, take, remove, close, onPending }: FilesProps) {
  const { document: words } = useSpace().words.files;
  const [changing, setChanging] = useState<string | null>(null);
  function giveUp(): void {
    setChanging(null);
    close();
  }

  const form = (to: { method: 'PUT' | 'POST'; end: string }, title = '') => (
    <FileForm
      id="document-file"
      purpose="document"
      to={to}
      initial={{ title }}
      begin={begin}
      onSent={(changed) => {
        setChanging(null);
        take(changed, words.added);
      }}
      onPending={onPending}
      onGiveUp={giveUp}
    />
  );
  return (
    <>
      {files.documents.length === 0 && <p>{words.none}</p>}
      {files.documents.length > 0 && (
        <ul class="space-list">
          {files.documents.map((document) => (
            <li key={document.id}>
              <ShownDocument record={record ?? ''} document={document} />
              {changing === document.id ? (
                form({ method: 'PUT', end: `documents/${document.id}` }, document.title)
              ) : (
                <div class="space-buttons" role="group" aria-label={document.title}>
                  <button type="button" class="is-quiet" onClick={() => setChanging(document.id)}>
                    {words.replace}
                  </button>
                  <ConfirmedButton
                    label={words.remove}
                    consequence={fillWords(words.confirmRemove, { title: document.title })}
                    isQuiet
                    onConfirmed={() => remove(`documents/${document.id}`, words.removed)}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {changing === '' && form({ method: 'POST', end: 'documents' })}
      {changing !== '' && files.documents.length < MOST_DOCUMENTS && (
        <p class="space-buttons">
          <button type="button" class="is-quiet" onClick={() => setChanging('')}>
            {words.open}
          </button>
        </p>
      )}
    </>
  );
}
