import type { SpaceFiles } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { Documents, ShownDocument } from './Documents.tsx';
import { Photo, ShownPhoto } from './Photo.tsx';
import type { Begin } from './use-upload.ts';

/** What the parts of the files of a record are given. */
export interface FilesProps {
  /** Null while it is not started. */
  readonly record: string | null;
  readonly files: SpaceFiles;
  readonly begin: Begin;
  /** Shows the files as they are now, and tells what was done. */
  readonly take: (files: SpaceFiles, told: string) => void;
  /** Removes what is at an address below that of the record. */
  readonly remove: (end: string, told: string) => Promise<void>;
  /** Called once what a button opened is closed: the button is not there at once. */
  readonly close: () => void;
  readonly onPending: (isPending: boolean) => void;
}

interface Props {
  readonly record: string | null;
  readonly initial: SpaceFiles;
  readonly begin: Begin;
  /** Told whether a file is chosen that is not sent. */
  readonly onPending: (isPending: boolean) => void;
}

type Part = 'photo' | 'document';

/** What was pressed is gone: the heading of its part takes the focus. */
const focusOn = (part: Part) => document.getElementById(`files-${part}`)?.focus();

/** The files of a record that is written, and what was done with them. */
function useFiles({ record, initial, begin, onPending }: Props) {
  const { ask } = useSpace();
  const [files, setFiles] = useState(initial);
  const [told, setTold] = useState<{ readonly part: Part; readonly what: string | Refused } | null>(null);
  const [pending, setPending] = useState<readonly Part[]>([]);

  function note(part: Part, isPending: boolean): void {
    const others = pending.filter((one) => one !== part);
    const now = isPending ? [...others, part] : others;
    setPending(now);
    onPending(now.length > 0);
  }

  const partProps = (part: Part): FilesProps => ({
    ...{ record, files, begin },
    take(changed, what) {
      setFiles(changed);
      setTold({ part, what });
      focusOn(part);
    },
    async remove(end, what) {
      const answer = await ask<SpaceFiles>('DELETE', `records/${record}/${end}`);
      if (answer.problem === null) setFiles(answer.body);
      setTold({ part, what: answer.problem === null ? what : answer });
      focusOn(part);
    },
    close: () => focusOn(part),
    onPending: (isPending) => note(part, isPending),
  });
  return { partProps, toldOf: (part: Part) => (told?.part === part ? told.what : null) };
}

const parts = { photo: Photo, document: Documents } as const;

/** The files of a record that is written. */
export function RecordFiles(props: Props) {
  const { words } = useSpace();
  const { partProps, toldOf } = useFiles(props);
  return (
    <>
      {(['photo', 'document'] as const).map((part) => {
        const Of = parts[part];
        return (
          <div class="space-files" key={part} role="group" aria-labelledby={`files-${part}`}>
            <h3 id={`files-${part}`} tabIndex={-1}>
              {words.files[part].title} <span class="form-need">{words.records.optional}</span>
            </h3>
            <Of {...partProps(part)} />
            <Announce told={toldOf(part)} />
          </div>
        );
      })}
    </>
  );
}

/** The files of a record, while it is not to be changed. */
export function ShownFiles({ record, files }: { readonly record: string; readonly files: SpaceFiles }) {
  return (
    <>
      {files.photo && <ShownPhoto record={record} photo={files.photo} />}
      {files.documents.length > 0 && (
        <ul class="space-list">
          {files.documents.map((document) => (
            <li key={document.id}>
              <ShownDocument record={record} document={document} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
