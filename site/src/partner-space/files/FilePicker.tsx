import { uploadTypes } from '@agenda21/content-types/file-kinds';
import { useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { type FilePurpose, takesPicture } from './check-chosen.ts';
import { PhotoPreview } from './PhotoPreview.tsx';
import type { Chosen } from './use-chosen.ts';
import { tellFileProblem, tellLimit, tellWeight } from './tell-file.ts';

interface Props {
  readonly id: string;
  readonly purpose: FilePurpose;
  readonly chosen: Chosen;
  readonly choose: (file: File) => void;
}

const isForPhoto = (type: string) => type.startsWith('image/');
const acceptedTypes = (purpose: FilePurpose) =>
  uploadTypes.filter((type) => isForPhoto(type) === takesPicture(purpose)).join(',');

/** Takes what is dropped on an element. */
function useDrop(take: (files: FileList | null | undefined) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver(event: DragEvent) {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      },
    },
  };
}

/** What became of the file that was chosen: it is read, shown, or refused. */
function ChosenFile({ id, purpose, chosen: { file, problem, isReading } }: Omit<Props, 'choose'>) {
  const { words } = useSpace();
  const { files } = words;
  return (
    <>
      <p class="space-fact" role="status">
        {isReading ? files.reading : ''}
      </p>
      {file && !problem && takesPicture(purpose) && <PhotoPreview file={file} />}
      {file && !problem && (
        <p class="space-fact">
          {fillWords(files.chosen, { name: file.name, weight: tellWeight(file.size, words) })}
        </p>
      )}
      {problem && (
        <p class="form-problem" id={`${id}-problem`} role="alert">
          {problem === 'none' ? files.noFile : tellFileProblem(problem, purpose, words)}
        </p>
      )}
    </>
  );
}

/** Chooses a file, by the button of the browser or by dropping it. */
export function FilePicker({ id, purpose, chosen, choose }: Props) {
  const { words } = useSpace();
  const { files } = words;
  const isWrong = chosen.problem !== null;
  const take = (list: FileList | null | undefined) => list?.[0] && choose(list[0]);
  const { isOver, handlers } = useDrop(take);
  return (
    <div class={isOver ? 'form-field space-drop is-over' : 'form-field space-drop'} {...handlers}>
      <label for={id}>{files[purpose].choose}</label>
      <p class="form-hint" id={`${id}-hint`}>
        {fillWords(files[purpose].hint, { max: tellLimit(words) })}{' '}
        <span class="space-drop-hint">{files.drop}</span>
      </p>
      <input
        id={id}
        type="file"
        accept={acceptedTypes(purpose)}
        aria-describedby={isWrong ? `${id}-hint ${id}-problem` : `${id}-hint`}
        aria-invalid={isWrong ? 'true' : undefined}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <ChosenFile {...{ id, purpose, chosen }} />
    </div>
  );
}
