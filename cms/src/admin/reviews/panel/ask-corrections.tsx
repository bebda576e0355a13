import type { ReviewCorrection, ReviewPanel } from '@agenda21/content-types';
import { Button, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { askHelp } from '../sentences.ts';
import { CorrectionFields } from './correction-fields.tsx';
import type { DecisionProps } from './decisions.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useCommand } from './use-command.ts';

interface AskCorrectionsProps extends DecisionProps {
  readonly fields: ReviewPanel['fields'];
}

/** Most corrections that are asked at once, as the cms checks them. */
const MOST = 20;

const empty: ReviewCorrection = { field: null, kind: 'incomplet', text: '' };

/** The corrections that are being written: one at least. */
function useCorrections() {
  const [corrections, setCorrections] = useState<readonly ReviewCorrection[]>([empty]);
  return {
    corrections,
    isReady: corrections.every(({ text }) => text.trim() !== ''),
    add: () => setCorrections((known) => [...known, empty]),
    change: (rank: number, correction: ReviewCorrection) =>
      setCorrections((known) => known.map((one, at) => (at === rank ? correction : one))),
    remove: (rank: number) => setCorrections((known) => known.filter((_, at) => at !== rank)),
    clear: () => setCorrections([empty]),
  };
}

/** Asks for corrections, each tied to a field of the record. */
export function AskCorrections({ record, review: { step }, fields, onDone }: AskCorrectionsProps) {
  const { corrections, isReady, add, change, remove, clear } = useCorrections();
  const order = useCommand(record, { command: 'ask', step, corrections: [...corrections] });

  function finish(): void {
    clear();
    onDone();
  }

  return (
    <FormDialog
      label="Demander des corrections…"
      variant="secondary"
      confirm={{ label: 'Demander ces corrections', order, isReady }}
      onDone={finish}
    >
      <Typography textColor="neutral600">{askHelp}</Typography>
      {corrections.map((correction, rank) => (
        <CorrectionFields
          key={rank}
          rank={rank}
          correction={correction}
          fields={fields}
          onChange={(changed) => change(rank, changed)}
          onRemove={corrections.length > 1 ? () => remove(rank) : null}
        />
      ))}
      <Button variant="tertiary" startIcon={<Plus />} disabled={corrections.length >= MOST} onClick={add}>
        Ajouter une correction
      </Button>
    </FormDialog>
  );
}
