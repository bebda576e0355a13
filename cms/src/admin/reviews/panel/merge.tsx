import { Field, Radio, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { mergeHelp, nameCandidate, noCandidate } from '../sentences.ts';
import type { DecisionProps } from './decisions.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useCandidates } from './use-candidates.ts';
import { useCommand } from './use-command.ts';

/** Declines a record that another one describes already, and leads its readers there. */
export function Merge({ record, review: { step }, onDone }: DecisionProps) {
  const [words, setWords] = useState('');
  const [into, setInto] = useState('');
  const candidates = useCandidates(record, words);
  const order = useCommand(record, { command: 'merge', step, into });
  const isReady = candidates.some(({ documentId }) => documentId === into);

  return (
    <FormDialog
      label="Fusionner un doublon…"
      variant="tertiary"
      confirm={{ label: 'Fusionner', order, isReady }}
      onDone={onDone}
    >
      <Typography textColor="neutral600">{mergeHelp}</Typography>
      <Field.Root name="merge-words">
        <Field.Label>Mots de la fiche qui reste</Field.Label>
        <TextInput value={words} onChange={(event) => setWords(event.target.value)} />
      </Field.Root>
      {words !== '' && candidates.length === 0 && <Typography role="status">{noCandidate}</Typography>}
      {candidates.length > 0 && (
        <Radio.Group aria-label="Fiche qui reste" value={into} onValueChange={setInto}>
          {candidates.map((candidate) => (
            <Radio.Item key={candidate.documentId} value={candidate.documentId}>
              {nameCandidate(candidate)}
            </Radio.Item>
          ))}
        </Radio.Group>
      )}
    </FormDialog>
  );
}
