/** Files that partners send: taken whole to the disk, at the pace of who sends them, then handed over to the cms. */
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_FILE_BYTES, type SpaceRecord, createLimit, fileWordsHeader } from '@agenda21/content-types';
import type { CmsClient } from '../../lib/cms-client.ts';
import type { ReadVisitor } from '../http/visitor.ts';
import { handBack, pickHeaders, refuse } from './exchange.ts';
import { takeFile } from './take-file.ts';

const MINUTE_MS = 60_000;

/** Files that one visitor, and all, may send in a minute, and at the same time. */
const MOST = { sent: 20, sentByAll: 120, atOnce: 2, atOnceByAll: 8 } as const;

export interface UploadsOptions {
  readonly cms: Pick<CmsClient, 'askSpace'>;
  readonly readVisitor: ReadVisitor;
  readonly now: () => number;
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

/** Counts what is under way, by a name. */
function createUnderWay(most: number) {
  const counts = new Map<string, number>();
  return {
    enter(name: string): boolean {
      const count = counts.get(name) ?? 0;
      if (count >= most) return false;
      counts.set(name, count + 1);
      return true;
    },
    leave(name: string): void {
      const count = (counts.get(name) ?? 1) - 1;
      if (count === 0) counts.delete(name);
      else counts.set(name, count);
    },
  };
}

/** Makes what takes files. */
export function createUploads({ cms, readVisitor, now }: UploadsOptions): Uploads {
  const maySend = createLimit(MOST.sent, now, MINUTE_MS);
  const maySendOfAll = createLimit(MOST.sentByAll, now, MINUTE_MS);
  const ofVisitors = createUnderWay(MOST.atOnce);
  const ofAll = createUnderWay(MOST.atOnceByAll);

  /** Asks first whether the record may be written: a file that is refused is not read. @returns what refuses it. */
  async function findRefusal(request: IncomingMessage, path: string): Promise<Reply | null> {
    const record = path.split('/').slice(0, 2).join('/');
    const headers = pickHeaders(request);
    const answer = await cms.askSpace({ method: 'GET', path: record, headers, body: undefined });
    if (!answer.ok) return (response) => handBack(response, answer);
    return ((await answer.json()) as SpaceRecord).mayWrite ? null : refusing(409, 'locked');
  }

  async function handOver(request: IncomingMessage, path: string): Promise<Reply> {
    const folder = await mkdtemp(join(tmpdir(), 'sent-file-'));
    try {
      const file = join(folder, 'sent');
      const bytes = await takeFile(request, file);
      if (bytes === null) return refusing(413, 'file', 'large');
      if (bytes === 0) return refusing(422, 'file', 'empty');
      const headers = {
        ...pickHeaders(request),
        'content-type': 'application/octet-stream',
        [fileWordsHeader]: String(request.headers[fileWordsHeader] ?? ''),
      };
      const body = await openAsBlob(file);
      const answer = await cms.askSpace({ method: request.method ?? '', path, headers, body });
      return (response) => handBack(response, answer);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** Does some work while there is room for it. */
  async function inRoom(visitor: string, work: () => Promise<Reply>): Promise<Reply> {
    if (!ofVisitors.enter(visitor)) return refusing(429, 'limited');
    try {
      if (!ofAll.enter('all')) return refusing(503, 'unavailable');
      return await work().finally(() => ofAll.leave('all'));
    } finally {
      ofVisitors.leave(visitor);
    }
  }

  async function take(request: IncomingMessage, path: string): Promise<Reply> {
    try {
      return (await findRefusal(request, path)) ?? (await handOver(request, path));
    } catch (error) {
      if (!request.destroyed || request.complete) throw error;
      return toNobody;
    }
  }

  return {
    async answer(request, response, path) {
      const visitor = readVisitor(request);
      if (!(maySend(visitor) && maySendOfAll('all'))) return refuse(response, 429, 'limited');
      if (Number(request.headers['content-length'] ?? 0) > MAX_FILE_BYTES)
        return refuse(response, 413, 'file', 'large');
      const reply = await inRoom(visitor, () => take(request, path));
      await reply(response);
    },
  };
}
