import type { SpaceFiles } from '@agenda21/content-types/partner-space';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { ConfirmedButton } from '../records/ConfirmedButton.tsx';
import type { FileListParts, ListedFile } from './file-lists.tsx';
import { FileForm } from './FileForm.tsx';
import { FileWordsForm } from './FileWordsForm.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { useOrder } from './use-order.ts';
import type { FilesProps } from './use-files.ts';

type ListProps = FilesProps & { readonly list: FileListParts };

/** What is being done: a file is added, or one of those that are there is changed. */
interface Change {
  readonly id: string | null;
  readonly what: 'file' | 'words';
}

interface ActionsProps extends Pick<ListProps, 'list' | 'remove'> {
  readonly listed: ListedFile;
  readonly change: (change: Change) => void;
  /** The buttons that move it. */
  readonly children: ComponentChildren;
}

/** What can be done with a file that is there. */
function Actions({ list, listed: { id, title }, change, remove, children }: ActionsProps) {
  const { [list.purpose]: words } = useSpace().words.files;
  return (
    <div class="space-buttons" role="group" aria-label={title}>
      {children}
      <button type="button" class="is-quiet" onClick={() => change({ id, what: 'words' })}>
        {words.rename}
      </button>
      <button type="button" class="is-quiet" onClick={() => change({ id, what: 'file' })}>
        {words.replace}
      </button>
      <ConfirmedButton
        label={words.remove}
        consequence={fillWords(words.confirmRemove, { title })}
        isQuiet
        onConfirmed={() => remove(`${list.end}/${id}`, words.removed)}
      />
    </div>
  );
}

/** Opens the form of a file. */
function Add({ label, open }: { readonly label: string; readonly open: () => void }) {
  return (
    <p class="space-buttons">
      <button type="button" class="is-quiet" onClick={open}>
        {label}
      </button>
    </p>
  );
}

interface ChangeFormProps extends ListProps {
  /** The file that is changed; null for one that is added. */
  readonly changed: ListedFile | null;
  readonly what: Change['what'];
  readonly done: () => void;
}

/** Sends a file, in the place of another one or not, or tells something else of it, and closes. */
function ChangeForm({ list: { purpose, end, initial }, changed, what, done, ...files }: ChangeFormProps) {
  const { [purpose]: words, renamed } = useSpace().words.files;
  const { record, begin, take, close, onPending } = files;
  const ends = {
    onSent(now: SpaceFiles) {
      done();
      take(now, what === 'words' ? renamed : words.added);
    },
    onGiveUp() {
      done();
      close();
    },
  };
  if (changed && what === 'words')
    return (
      <FileWordsForm
        id={`${purpose}-words`}
        purpose={purpose}
        path={`records/${record}/${end}/${changed.id}`}
        initial={changed.words}
        {...ends}
      />
    );
  const to = changed
    ? ({ method: 'PUT', end: `${end}/${changed.id}` } as const)
    : ({ method: 'POST', end } as const);
  return (
    <FileForm
      {...{ id: `${purpose}-file`, purpose, to, begin, onPending, ...ends }}
      initial={changed?.words ?? initial}
    />
  );
}

/** A list of files of a record that is written: added, replaced, told otherwise, moved, removed. */
export function FileList(props: ListProps) {
  const { list, model, record, files } = props;
  const words = useSpace().words.files[list.purpose];
  const [change, setChange] = useState<Change | null>(null);
  const move = useOrder(list, props);
  const listed = list.read(files);
  const canAdd = listed.length < list.mostOf(model) && !(list.isAfterPhoto && files.photo === null);
  const formOf = (changed: ListedFile | null) =>
    change && <ChangeForm {...props} {...{ changed, what: change.what }} done={() => setChange(null)} />;
  return (
    <>
      {listed.length === 0 && <p>{words.none}</p>}
      {listed.length > 0 && (
        <ul class="space-list">
          {listed.map((one, rank) => (
            <li key={one.id}>
              {one.show(`records/${record}/${list.end}/${one.id}`)}
              {change?.id === one.id ? (
                formOf(one)
              ) : (
                <Actions {...{ list, listed: one, remove: props.remove }} change={setChange}>
                  <MoveButtons {...{ listed: one, rank, last: listed.length - 1, move }} />
                </Actions>
              )}
            </li>
          ))}
        </ul>
      )}
      {change?.id === null && formOf(null)}
      {change?.id !== null && canAdd && (
        <Add label={words.open} open={() => setChange({ id: null, what: 'file' })} />
      )}
    </>
  );
}
