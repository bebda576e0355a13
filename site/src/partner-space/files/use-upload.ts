import type { SpaceFiles, SpaceRecord } from '@agenda21/content-types/partner-space';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Answered, Ask } from '../ask.ts';
import { useSpace } from '../context.ts';
import { sendFile } from './send-file.ts';
import { type Upload, type UploadState, openUpload } from './upload.ts';

/** Starts the record when it is not yet. @returns its identifier. */
export type Begin = () => Promise<Answered<string>>;

/** Asks for the record before a file leaves: the session is renewed, or one signs in again, before the file is read. */
const prepareWith = (ask: Ask, begin: Begin) => async () => {
  const begun = await begin();
  if (begun.problem !== null) return begun;
  const record = await ask<SpaceRecord>('GET', `records/${begun.body}`);
  if (record.problem !== null) return record;
  return record.body.mayWrite ? begun : ({ problem: 'locked', fields: [] } as const);
};

/** Sends the files of a record; what a lost connection, or an ended session, stopped leaves again once it is back. */
export function useUpload(begin: Begin, onSent: (files: SpaceFiles) => void): readonly [UploadState, Upload] {
  const { ask, signIns } = useSpace();
  const [, show] = useState<UploadState | null>(null);
  const upload = useMemo(
    () => openUpload({ prepare: prepareWith(ask, begin), sendFile, onChange: show }),
    [],
  );
  const tell = (files: SpaceFiles | null) => void (files && onSent(files));
  useEffect(() => {
    const resume = () => void upload.resume().then(tell);
    addEventListener('online', resume);
    return () => removeEventListener('online', resume);
  });
  useEffect(() => {
    if (signIns > 0 && upload.state.refused?.problem === 'signed-out') void upload.retry().then(tell);
  }, [signIns]);
  useEffect(() => () => upload.cancel(), [upload]);
  return [upload.state, upload];
}
