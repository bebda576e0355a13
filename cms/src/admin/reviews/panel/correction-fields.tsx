import type { CorrectionKind, ReviewCorrection, ReviewPanel } from '@agenda21/content-types';
import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { WordsField } from './words-field.tsx';

interface ChoiceProps {
  readonly rank: number;
  readonly correction: ReviewCorrection;
  readonly onChange: (correction: ReviewCorrection) => void;
}

interface CorrectionFieldsProps extends ChoiceProps {
  readonly fields: ReviewPanel['fields'];
  /** Null for the only one. */
  readonly onRemove: (() => void) | null;
}

const kinds: readonly CorrectionKind[] = ['incomplet', 'incorrect', 'à mettre à jour'];

/** A select cannot hold null: the record as a whole has this value in it. */
const WHOLE = '*';

function FieldChoice({ rank, correction, fields, onChange }: Omit<CorrectionFieldsProps, 'onRemove'>) {
  return (
    <Field.Root name={`correction-field-${rank}`}>
      <Field.Label>Champ</Field.Label>
      <SingleSelect
        value={correction.field ?? WHOLE}
        onChange={(value) => onChange({ ...correction, field: value === WHOLE ? null : String(value) })}
      >
        <SingleSelectOption value={WHOLE}>L’ensemble de la fiche</SingleSelectOption>
        {fields.map(({ name, label }) => (
          <SingleSelectOption key={name} value={name}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

function KindChoice({ rank, correction, onChange }: ChoiceProps) {
  const readKind = (value: string | number) => kinds.find((kind) => kind === value) ?? 'incomplet';
  return (
    <Field.Root name={`correction-kind-${rank}`}>
      <Field.Label>Ce qui ne va pas</Field.Label>
      <SingleSelect
        value={correction.kind}
        onChange={(value) => onChange({ ...correction, kind: readKind(value) })}
      >
        {kinds.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {kind}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** One correction to ask: of which field, what is wrong, and what to do. */
export function CorrectionFields({ rank, correction, fields, onChange, onRemove }: CorrectionFieldsProps) {
  const title = `Correction ${rank + 1}`;
  const removal = `Retirer la correction ${rank + 1}`;
  return (
    <Box role="group" aria-label={title}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between">
          <Typography tag="h3" variant="delta">
            {title}
          </Typography>
          {onRemove && (
            <Button variant="ghost" size="S" aria-label={removal} onClick={onRemove}>
              Retirer
            </Button>
          )}
        </Flex>
        <FieldChoice rank={rank} correction={correction} fields={fields} onChange={onChange} />
        <KindChoice rank={rank} correction={correction} onChange={onChange} />
        <WordsField
          name={`correction-text-${rank}`}
          label="Ce qu’il faut faire"
          value={correction.text}
          onChange={(text) => onChange({ ...correction, text })}
        />
      </Flex>
    </Box>
  );
}
