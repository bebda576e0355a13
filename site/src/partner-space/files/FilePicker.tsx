import { uploadTypes } from '@agenda21/content-types/file-kinds';
import { useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import type { FilePurpose } from './check-chosen.ts';
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
const acceptedTypes: Readonly<Record<FilePurpose, string>> = {
  photo: uploadTypes.filter(isForPhoto).join(','),
  document: uploadTypes.filter((type) => !isForPhoto(type)).join(','),
};

/** Chooses a file, by the button of the browser or by dropping it. */
export function FilePicker({ id, purpose, chosen: { file, problem, isReading }, choose }: Props) {
  const { words } = useSpace();
  const { files } = words;
  const [isOver, setOver] = useState(false);
  const isShown = file && !problem;
  const problemId = `${id}-problem`;

  function take(list: FileList | null | undefined): void {
    const [chosen] = list ?? [];
    if (chosen) choose(chosen);
  }

  return (
    <div
      class={isOver ? 'form-field space-drop is-over' : 'form-field space-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{files[purpose].choose}</label>
      <p class="form-hint" id={`${id}-hint`}>
        {fillWords(files[purpose].hint, { max: tellLimit(words) })}{' '}
        <span class="space-drop-hint">{files.drop}</span>
      </p>
      <input
        id={id}
        type="file"
        accept={acceptedTypes[purpose]}
        aria-describedby={problem ? `${id}-hint ${problemId}` : `${id}-hint`}
        aria-invalid={problem ? 'true' : undefined}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <p class="space-fact" role="status">
        {isReading ? files.reading : ''}
      </p>
      {isShown && purpose === 'photo' && <PhotoPreview file={file} />}
      {isShown && (
        <p class="space-fact">
          {fillWords(files.chosen, { name: file.name, weight: tellWeight(file.size, words) })}
        </p>
      )}
      {problem && (
        <p class="form-problem" id={problemId} role="alert">
          {problem === 'none' ? files.noFile : tellFileProblem(problem, purpose, words)}
        </p>
      )}
    </div>
  );
}
