/** Files that partners send: taken whole to the disk, at the pace of who sends them, then handed over to the cms. */
import { openAsBlob } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MAX_FILE_BYTES, type SpaceRecord, fileWordsHeader } from '@agenda21/content-types';
import type { CmsClient } from '../../lib/cms-client.ts';
import { handBack, pickHeaders, refuse } from './exchange.ts';
import type { Asker, ReadAsker, SpaceLimits } from './space-limits.ts';
import { takeFile, withRoom } from './take-file.ts';
import { createUnderWay } from './under-way.ts';

/** Files that one visitor, and all of a standing together, may send at the same time. */
const MOST_AT_ONCE = { ofOne: 2, ofAll: 8 } as const;

type Cms = Pick<CmsClient, 'askSpace'>;

export interface UploadsOptions {
  readonly cms: Cms;
  readonly readAsker: ReadAsker;
  readonly limits: Pick<SpaceLimits, 'maySend' | 'retryAfter'>;
  /** Where files are while they come. */
  readonly folder: string;
}

export interface Uploads {
  /** Answers who sends a file. @param path below the address of the space. @throws CmsError. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>;
}

/** What is answered, once there is room again for another file. */
type Reply = (response: ServerResponse) => Promise<void> | void;

const refusing =
  (...refusal: Parameters<typeof refuse> extends [unknown, ...infer Rest] ? Rest : never): Reply =>
  (response) =>
    refuse(response, ...refusal);

/** Who is gone needs no answer. */
const toNobody: Reply = () => undefined;

/** Asks first whether the record may be written: a file that is refused is not read. @returns what refuses it. */
async function findRefusal(cms: Cms, request: IncomingMessage, path: string): Promise<Reply | null> {
  const record = path.split('/').slice(0, 2).join('/');
  const headers = pickHeaders(request);
  const answer = await cms.askSpace({ method: 'GET', path: record, headers, body: undefined });
  if (!answer.ok) return (response) => handBack(response, answer);
  return ((await answer.json()) as SpaceRecord).mayWrite ? null : refusing(409, 'locked');
}

/** Takes a file to the disk, then hands it over. @param file where it is meanwhile. */
async function handOver(cms: Cms, request: IncomingMessage, path: string, file: string): Promise<Reply> {
  const bytes = await takeFile(request, file);
  if (bytes === null) return refusing(413, 'file', { file: 'large' });
  if (bytes === 0) return refusing(422, 'file', { file: 'empty' });
  const headers = {
    ...pickHeaders(request),
    'content-type': 'application/octet-stream',
    [fileWordsHeader]: String(request.headers[fileWordsHeader] ?? ''),
  };
  const body = await openAsBlob(file);
  const answer = await cms.askSpace({ method: request.method ?? '', path, headers, body });
  return (response) => handBack(response, answer);
}

/** Makes what does some work while there is room for it. */
function createRoom() {
  const ofOne = createUnderWay(MOST_AT_ONCE.ofOne);
  const ofAll = createUnderWay(MOST_AT_ONCE.ofAll);
  return async ({ visitor, standing }: Asker, work: () => Promise<Reply>): Promise<Reply> => {
    if (!ofOne.enter(visitor)) return refusing(429, 'limited');
    try {
      if (!ofAll.enter(standing)) return refusing(503, 'unavailable');
      return await work().finally(() => ofAll.leave(standing));
    } finally {
      ofOne.leave(visitor);
    }
  };
}

/** Makes what takes files. */
export function createUploads({ cms, readAsker, limits, folder }: UploadsOptions): Uploads {
  const inRoom = createRoom();

  async function take(request: IncomingMessage, path: string): Promise<Reply> {
    try {
      const refusal = await findRefusal(cms, request, path);
      return refusal ?? (await withRoom(folder, (file) => handOver(cms, request, path, file)));
    } catch (error) {
      if (!request.destroyed || request.complete) throw error;
      return toNobody;
    }
  }

  return {
    async answer(request, response, path) {
      const asker = readAsker(request, path);
      if (!limits.maySend(asker))
        return refuse(response, 429, 'limited', { retryAfter: limits.retryAfter() });
      if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES)
        return refuse(response, 413, 'file', { file: 'large' });
      const reply = await inRoom(asker, () => take(request, path));
      await reply(response);
    },
  };
}
