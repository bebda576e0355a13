import type { ReviewedModelName } from '@agenda21/content-types';
import type { SpaceFiles, SpaceRecord } from '@agenda21/content-types/partner-space';
import { useState } from 'preact/hooks';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { useFocus } from '../use-focus.ts';
import type { Begin } from './use-upload.ts';

/** What the parts of the files of a record are given. */
export interface FilesProps {
  readonly model: ReviewedModelName;
  /** Null while it is not started. */
  readonly record: string | null;
  readonly files: SpaceFiles;
  readonly begin: Begin;
  /** Shows the files as they are now, and tells what was done. */
  readonly take: (files: SpaceFiles, told: string) => void;
  /** Removes what is at an address below that of the record. */
  readonly remove: (end: string, told: string) => Promise<void>;
  /**
   * Puts the files of a list, of which an address is that, in another order.
   * @param ids of all of them.
   * @param focused the control that takes the focus then.
   */
  readonly order: (end: string, ids: readonly string[], told: string, focused: string) => Promise<void>;
  /** Called once what a button opened is closed: the button is not there at once. */
  readonly close: () => void;
  readonly onPending: (isPending: boolean) => void;
}

export interface RecordFilesParts {
  readonly model: ReviewedModelName;
  readonly record: string | null;
  readonly initial: SpaceFiles;
  readonly begin: Begin;
}

export type FilesPart = 'photo' | 'picture' | 'document';

/** What was pressed is gone: the heading of its part takes the focus. */
const focusOn = (part: FilesPart) => document.getElementById(`files-${part}`)?.focus();

/** The files of a record that is written, and what was done with them. */
export function useFiles({ model, record, initial, begin }: RecordFilesParts) {
  const { ask } = useSpace();
  const [files, setFiles] = useState(initial);
  const focus = useFocus();
  const [told, setTold] = useState<{ readonly part: FilesPart; readonly what: string | Refused } | null>(
    null,
  );
  const [pending, setPending] = useState<readonly FilesPart[]>([]);

  async function readAgain(): Promise<void> {
    const answer = await ask<SpaceRecord>('GET', `records/${record}`);
    if (answer.problem === null) setFiles(answer.body.files);
  }

  const note = (part: FilesPart, isPending: boolean) =>
    setPending((before) => [...before.filter((one) => one !== part), ...(isPending ? [part] : [])]);

  const partProps = (part: FilesPart): FilesProps => ({
    ...{ model, record, files, begin },
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
    async order(end, ids, what, focused) {
      const answer = await ask<SpaceFiles>('PUT', `records/${record}/${end}-order`, { ids });
      if (answer.problem === 'moved-on') await readAgain();
      if (answer.problem === null) {
        focus(focused);
        setFiles(answer.body);
      }
      setTold({ part, what: answer.problem === null ? what : answer });
    },
    close: () => focusOn(part),
    onPending: (isPending) => note(part, isPending),
  });
  return {
    ...{ files, partProps },
    toldOf: (part: FilesPart) => (told?.part === part ? told.what : null),
    /** Whether a file is chosen that is not sent. */
    hasPending: pending.length > 0,
  };
}

/** The files of a record, for each of their parts. */
export type FilesState = ReturnType<typeof useFiles>;
