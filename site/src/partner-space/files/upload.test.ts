import type { SpaceFiles } from '@agenda21/content-types/partner-space';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answered } from '../ask.ts';
import type { Sent } from './send-file.ts';
import { type Upload, type UploadState, openUpload } from './upload.ts';

const files: SpaceFiles = { photo: { id: 'a', alt: 'Une haie', credit: '' }, pictures: [], documents: [] };
const outgoing = { method: 'PUT', end: 'photo', file: new Blob(['x']), words: { alt: 'Une haie' } } as const;
const offline = { problem: 'offline', fields: [] } as const;

/** One sending that waits for the test. */
interface Waiting {
  readonly sent: Sent;
  readonly signal: AbortSignal;
  readonly progress: (part: number) => void;
  readonly answer: (answered: Answered<SpaceFiles>) => void;
}

let waiting: Waiting[];
let states: UploadState[];
let prepared: Answered<string>;
let upload: Upload;

beforeEach(() => {
  [waiting, states, prepared] = [[], [], { problem: null, body: 'abc' }];
  upload = openUpload({
    prepare: () => Promise.resolve(prepared),
    sendFile: (sent, progress, signal) =>
      new Promise((answer) => waiting.push({ sent, progress, signal, answer })),
    onChange: (state) => states.push(state),
  });
});

/** Lets what is ready go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a file', () => {
  it('is sent to the record, tells how much has left, then that it is checked', async () => {
    const sending = upload.send(outgoing);
    await settle();
    expect(waiting[0]?.sent).toMatchObject({
      method: 'PUT',
      path: 'records/abc/photo',
      words: outgoing.words,
    });
    waiting[0]?.progress(0.5);
    waiting[0]?.progress(1);
    expect(states.map(({ status, part }) => [status, part])).toEqual([
      ['sending', 0],
      ['sending', 0.5],
      ['checking', 1],
    ]);
    waiting[0]?.answer({ problem: null, body: files });
    expect(await sending).toBe(files);
    expect(upload.state.status).toBe('still');
  });

  it('is sent once, however often the button is pressed', async () => {
    void upload.send(outgoing);
    expect(await upload.send(outgoing)).toBeNull();
    await settle();
    expect(waiting).toHaveLength(1);
  });

  it('does not leave when the record may not be written', async () => {
    prepared = { problem: 'locked', fields: [] };
    expect(await upload.send(outgoing)).toBeNull();
    expect([waiting.length, upload.state]).toMatchObject([
      0,
      { status: 'failed', refused: { problem: 'locked' } },
    ]);
  });

  it('is given up: nothing of it is told any more', async () => {
    const sending = upload.send(outgoing);
    await settle();
    upload.cancel();
    expect([waiting[0]?.signal.aborted, upload.state.status]).toEqual([true, 'still']);
    waiting[0]?.progress(0.9);
    waiting[0]?.answer(offline);
    expect(await sending).toBeNull();
    expect(upload.state.status).toBe('still');
  });

  it('is given up before it leaves', async () => {
    const sending = upload.send(outgoing);
    upload.cancel();
    expect(await sending).toBeNull();
    expect(waiting).toEqual([]);
  });
});

describe('when it fails', () => {
  async function fail(answered: Answered<SpaceFiles>): Promise<void> {
    const sending = upload.send(outgoing);
    await settle();
    waiting[0]?.answer(answered);
    expect(await sending).toBeNull();
  }

  it('because the connection was lost, it leaves again by itself once it is back', async () => {
    await fail(offline);
    expect(upload.state).toMatchObject({ status: 'failed', refused: offline });
    const again = upload.resume();
    await settle();
    waiting[1]?.answer({ problem: null, body: files });
    expect(await again).toBe(files);
  });

  it('because it is refused, it waits to be chosen again', async () => {
    await fail({ problem: 'file', fields: [], file: 'damaged' });
    expect(await upload.resume()).toBeNull();
    expect([waiting.length, upload.state.refused?.file]).toEqual([1, 'damaged']);
  });

  it('because the cms is away, it leaves again when it is asked', async () => {
    await fail({ problem: 'unavailable', fields: [] });
    expect(await upload.resume()).toBeNull();
    void upload.retry();
    await settle();
    expect(waiting).toHaveLength(2);
  });
});
