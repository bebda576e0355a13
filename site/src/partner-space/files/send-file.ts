import {
  type SpaceFiles,
  type SpaceRefusalAnswer,
  fileWordsHeader,
  spaceApiPath,
  writeFileWords,
} from '@agenda21/content-types/partner-space';
import { type Answered, offline } from '../ask.ts';

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

/** Sends a file with `XMLHttpRequest`: `fetch` does not tell how much has left. */
export const sendFile: SendFile = ({ method, path, file, words }, onProgress, signal) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, spaceApiPath + path);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader(fileWordsHeader, writeFileWords(words));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => resolve(offline);
    request.onabort = () => resolve(offline);
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
