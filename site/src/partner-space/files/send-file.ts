import {
  type SpaceFiles,
  type SpaceRefusalAnswer,
  fileWordsHeader,
  spaceApiPath,
  writeFileWords,
} from '@agenda21/content-types/partner-space';
import { type Answered, offline } from '../ask.ts';
import { openerHeaders } from '../opener.ts';

/** Longest wait for the answer once a file has left, in milliseconds. */
const ANSWER_MS = 90_000;

/** A file on its way. */
export interface Sent {
  readonly method: 'PUT' | 'POST';
  /** Below the address of the space. */
  readonly path: string;
  readonly file: Blob;
  readonly words: Readonly<Record<string, string>>;
}

/**
 * Sends a file.
 * @param onProgress is told how much of it has left, from 0 to 1.
 * @param signal gives it up.
 */
export type SendFile = (
  sent: Sent,
  onProgress: (part: number) => void,
  signal: AbortSignal,
) => Promise<Answered<SpaceFiles>>;

function readAnswer({ status, response }: XMLHttpRequest): Answered<SpaceFiles> {
  if (status >= 200 && status < 300) return { problem: null, body: response as SpaceFiles };
  const refusal = response as SpaceRefusalAnswer | null;
  return refusal?.problem ? refusal : { problem: 'unavailable', fields: [] };
}

/** Gives a request up when it is cancelled, when the device goes offline, or when nothing is answered of what has left. */
function giveUpWith(request: XMLHttpRequest, signal: AbortSignal): void {
  const giveUp = () => request.abort();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  request.upload.onload = () => void (waiting = setTimeout(giveUp, ANSWER_MS));
  signal.addEventListener('abort', giveUp);
  addEventListener('offline', giveUp);
  request.onloadend = () => {
    clearTimeout(waiting);
    signal.removeEventListener('abort', giveUp);
    removeEventListener('offline', giveUp);
  };
}

/** Sends a file with `XMLHttpRequest`: `fetch` does not tell how much has left. */
export const sendFile: SendFile = ({ method, path, file, words }, onProgress, signal) =>
  new Promise((resolve) => {
    if (!navigator.onLine) return resolve(offline);
    const request = new XMLHttpRequest();
    request.open(method, spaceApiPath + path);
    request.responseType = 'json';
    const headers = {
      ...openerHeaders(),
      'content-type': 'application/octet-stream',
      [fileWordsHeader]: writeFileWords(words),
    };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => resolve(offline);
    request.onabort = () => resolve(offline);
    giveUpWith(request, signal);
    request.send(file);
  });
