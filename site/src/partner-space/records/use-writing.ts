import type { SpaceFiles, SpaceRecord } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { useFiles } from '../files/use-files.ts';
import { useCompleteForm } from '../complete-form/use-complete-form.ts';
import { usePart } from '../complete-form/use-part.ts';
import { readPart, toFragment } from './place.ts';
import { useRecordForm } from './use-record-form.tsx';
import { type Written, useSaver } from './use-saver.ts';
import { useSending } from './use-sending.ts';

const noFiles: SpaceFiles = { photo: null, pictures: [], documents: [] };

/** Shows a record as it stands now, and what is told of it. */
export type Show = (record: SpaceRecord, told: string | null) => void;

/** Brings together what the form of a record shows, saves and sends. */
export function useWriting(written: Written, onChange: Show) {
  const { model, place, record } = written;
  const [state, saver] = useSaver(written);
  const [isStopped, setStopped] = useState(false);
  const { obstacle, prepare, send } = useSending(written, saver);
  const form = useRecordForm({ written, state, saver, missing: obstacle?.fields ?? [] });
  const complete = useCompleteForm();
  const { id } = state;
  const begin = () => saver.begin();
  const files = useFiles({ model, record: id, initial: record?.files ?? noFiles, begin });
  const { hasPending } = files;
  const part = usePart(model, id === null ? place : { id }, complete !== null);

  useEffect(() => {
    if (id !== null) history.replaceState(null, '', toFragment({ id }, readPart(location.hash)));
  }, [id]);

  return {
    ...{ written, state, saver, obstacle, form, complete, part, files },
    /** Whether the record was kept from being sent by a file that is chosen and not sent, which would be lost. */
    isHeld: isStopped && hasPending,
    async prepare(): Promise<boolean> {
      setStopped(hasPending);
      return !hasPending && (await prepare());
    },
    async send(): Promise<void> {
      const sent = await send(form.readAnswers());
      if (!sent) return;
      if (sent.isSent) form.forgetAnswers();
      onChange(sent.record, sent.told);
    },
  };
}

export type WritingState = ReturnType<typeof useWriting>;
