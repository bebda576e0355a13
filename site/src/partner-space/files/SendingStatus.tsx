import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import type { FilePurpose } from './check-chosen.ts';
import { tellRefusal } from './tell-file.ts';
import type { UploadState } from './upload.ts';

interface Props {
  readonly state: UploadState;
  readonly purpose: FilePurpose;
  readonly send: () => void;
  /** Stops what is under way. */
  readonly cancel: () => void;
  readonly giveUp: () => void;
}

function Progress({ status, part }: Pick<UploadState, 'status' | 'part'>) {
  const { files } = useSpace().words;
  const progress = fillWords(files.progress, { part: String(Math.floor(part * 100)) });
  return (
    <div class="space-sending">
      <progress value={part} max={1} aria-label={progress} />
      <p>{status === 'sending' ? progress : files.checking}</p>
    </div>
  );
}

/** How far a file is on its way, and how to stop it before it has left. */
function UnderWay({ state: { status, part }, cancel }: Pick<Props, 'state' | 'cancel'>) {
  const { files } = useSpace().words;
  return (
    <>
      <Progress status={status} part={part} />
      {status === 'sending' && (
        <p class="space-buttons">
          <button type="button" class="is-quiet" onClick={cancel}>
            {files.cancel}
          </button>
        </p>
      )}
    </>
  );
}

/** Sends a file, and tells how far it is on its way: until it has left it can be stopped; it can be sent again, or given up. */
export function SendingStatus({ state, purpose, send, cancel, giveUp }: Props) {
  const { words } = useSpace();
  const { files } = words;
  const { status, refused } = state;
  if (status === 'sending' || status === 'checking') return <UnderWay {...{ state, cancel }} />;
  return (
    <>
      {refused && (
        <p class="form-problem" role="alert">
          {tellRefusal(refused, purpose, words)}
        </p>
      )}
      <p class="space-buttons">
        <button type="button" onClick={send}>
          {refused && !refused.file ? files.retry : files[purpose].send}
        </button>
        <button type="button" class="is-quiet" onClick={giveUp}>
          {files.giveUp}
        </button>
      </p>
    </>
  );
}
