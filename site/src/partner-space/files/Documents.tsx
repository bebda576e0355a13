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

interface DocumentProps extends Pick<FilesProps, 'remove'> {
  readonly document: SpaceDocument;
  readonly replace: () => void;
}

/** What can be done with a document that is there. */
function DocumentActions({ document: { id, title }, replace, remove }: DocumentProps) {
  const { document: words } = useSpace().words.files;
  return (
    <div class="space-buttons" role="group" aria-label={title}>
      <button type="button" class="is-quiet" onClick={replace}>
        {words.replace}
      </button>
      <ConfirmedButton
        label={words.remove}
        consequence={fillWords(words.confirmRemove, { title })}
        isQuiet
        onConfirmed={() => remove(`documents/${id}`, words.removed)}
      />
    </div>
  );
}

/** Opens the form of a document. */
function AddDocument({ open }: { readonly open: () => void }) {
  const { document: words } = useSpace().words.files;
  return (
    <p class="space-buttons">
      <button type="button" class="is-quiet" onClick={open}>
        {words.open}
      </button>
    </p>
  );
}

/** Sends a document, in the place of another one or not, and closes. */
function DocumentForm({
  replaced,
  done,
  ...files
}: FilesProps & { readonly replaced: SpaceDocument | null; readonly done: () => void }) {
  const { document: words } = useSpace().words.files;
  const { begin, take, close, onPending } = files;
  const to = replaced
    ? ({ method: 'PUT', end: `documents/${replaced.id}` } as const)
    : ({ method: 'POST', end: 'documents' } as const);
  return (
    <FileForm
      {...{ id: 'document-file', purpose: 'document', to, begin, onPending }}
      initial={{ title: replaced?.title ?? '' }}
      onSent={(changed) => {
        done();
        take(changed, words.added);
      }}
      onGiveUp={() => {
        done();
        close();
      }}
    />
  );
}

/** The documents of a record that is written: added, replaced, removed. */
export function Documents(props: FilesProps) {
  const { document: words } = useSpace().words.files;
  const { documents } = props.files;
  /** The identifier of the one that is replaced; empty for one that is added. */
  const [changing, setChanging] = useState<string | null>(null);
  const done = () => setChanging(null);
  return (
    <>
      {documents.length === 0 && <p>{words.none}</p>}
      {documents.length > 0 && (
        <ul class="space-list">
          {documents.map((document) => (
            <li key={document.id}>
              <ShownDocument record={props.record ?? ''} document={document} />
              {changing === document.id ? (
                <DocumentForm {...props} replaced={document} done={done} />
              ) : (
                <DocumentActions
                  {...{ document, remove: props.remove }}
                  replace={() => setChanging(document.id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {changing === '' && <DocumentForm {...props} replaced={null} done={done} />}
      {changing !== '' && documents.length < MOST_DOCUMENTS && <AddDocument open={() => setChanging('')} />}
    </>
  );
}
