import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import type { FilePurpose } from './check-chosen.ts';
import { tellRefusal } from './tell-file.ts';
import type { UploadState } from './upload.ts';

interface Props {
  readonly state: UploadState;
  readonly purpose: FilePurpose;
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** How far a file is on its way; it can be stopped, or sent again. Screen readers hear of each change of state. */
export function SendingStatus({ state: { status, part, refused }, purpose, cancel, retry }: Props) {
  const { words } = useSpace();
  const { files } = words;
  const isUnderWay = status === 'sending' || status === 'checking';
  const percent = String(Math.floor(part * 100));
  return (
    <>
      {isUnderWay && (
        <div class="space-sending">
          <progress value={part} max={1} aria-label={fillWords(files.progress, { part: percent })} />
          <p>{status === 'sending' ? fillWords(files.progress, { part: percent }) : files.checking}</p>
        </div>
      )}
      {refused && (
        <p class="form-problem" role="alert">
          {tellRefusal(refused, purpose, words)}
        </p>
      )}
      {isUnderWay && (
        <button type="button" class="is-quiet" onClick={cancel}>
          {files.cancel}
        </button>
      )}
      {refused && !refused.file && (
        <button type="button" class="is-quiet" onClick={retry}>
          {files.retry}
        </button>
      )}
    </>
  );
}
