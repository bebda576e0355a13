/** A file on its way to a record: it can be given up, and leaves again once a lost connection is back. */
import type { SpaceFiles } from '@agenda21/content-types/partner-space';
import { type Answered, type Refused, offline } from '../ask.ts';
import type { SendFile, Sent } from './send-file.ts';

/** A file to send to a record, whose address is not known before it is started. */
export type Outgoing = Omit<Sent, 'path'> & {
  /** Below the address of the record. */
  readonly end: string;
};

export interface UploadState {
  readonly status: 'still' | 'sending' | 'checking' | 'failed';
  /** How much of it has left, from 0 to 1. */
  readonly part: number;
  /** Why it failed. */
  readonly refused: Refused | null;
}

export interface Upload {
  readonly state: UploadState;
  /** @returns the files of the record; null when it failed, or was given up. */
  send(file: Outgoing): Promise<SpaceFiles | null>;
  /** Sends again what failed. */
  retry(): Promise<SpaceFiles | null>;
  /** Sends again what failed because the connection was lost. */
  resume(): Promise<SpaceFiles | null>;
  cancel(): void;
}

export interface UploadParts {
  /** Makes sure that the record is there and may be written. @returns its identifier. */
  readonly prepare: () => Promise<Answered<string>>;
  readonly sendFile: SendFile;
  readonly onChange: (state: UploadState) => void;
}

const still: UploadState = { status: 'still', part: 0, refused: null };

/** Sends a file once its record is there. */
async function sendWhenReady(
  { prepare, sendFile }: Pick<UploadParts, 'prepare' | 'sendFile'>,
  { end, ...file }: Outgoing,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Answered<SpaceFiles>> {
  const ready = await prepare();
  if (ready.problem !== null) return ready;
  if (signal.aborted) return offline;
  return sendFile({ ...file, path: `records/${ready.body}/${end}` }, onProgress, signal);
}

/** Opens what sends files to a record, one at a time. */
export function openUpload(parts: UploadParts): Upload {
  let state = still;
  let last: Outgoing | null = null;
  let current = new AbortController();

  function set(change: Partial<UploadState>): void {
    state = { ...state, ...change };
    parts.onChange(state);
  }

  async function send(file: Outgoing): Promise<SpaceFiles | null> {
    if (state.status === 'sending' || state.status === 'checking') return null;
    last = file;
    const { signal } = (current = new AbortController());
    set({ status: 'sending', part: 0, refused: null });
    const onProgress = (part: number) => {
      if (!signal.aborted) set({ part, status: part < 1 ? 'sending' : 'checking' });
    };
    const answer = await sendWhenReady(parts, file, onProgress, signal);
    if (signal.aborted) return null;
    set(answer.problem === null ? still : { status: 'failed', refused: answer });
    return answer.problem === null ? answer.body : null;
  }

  const retry = async () => (last && state.status === 'failed' ? send(last) : null);

  return {
    get state() {
      return state;
    },
    send,
    retry,
    resume: async () => (state.refused?.problem === 'offline' ? retry() : null),
    cancel() {
      current.abort();
      set(still);
    },
  };
}
