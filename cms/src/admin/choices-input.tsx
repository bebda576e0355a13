import { Box, Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { type ReactNode, useId } from 'react';

interface ChoicesInputProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly attribute: {
    readonly options?: { readonly values?: readonly string[]; readonly default?: readonly string[] };
  };
}

/** One box a value of a closed vocabulary, those of the default ticked until someone chooses. The list keeps the order of the vocabulary. */
export function ChoicesInput({ name, label, hint, required, disabled, attribute }: ChoicesInputProps) {
  const labelId = useId();
  const field = useField<readonly string[] | null>(name);
  const values = attribute.options?.values ?? [];
  const chosen = new Set(field.value ?? attribute.options?.default ?? []);

  function choose(value: string, isChosen: boolean): void {
    const kept = values.filter((item) => (item === value ? isChosen : chosen.has(item)));
    field.onChange(name, kept);
  }

  return (
    <Field.Root name={name} error={field.error ?? false} hint={hint} required={required ?? false}>
      <Typography id={labelId} variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      <Box paddingTop={1} paddingBottom={1}>
        <Flex role="group" aria-labelledby={labelId} direction="column" alignItems="start" gap={1}>
          {values.map((value) => (
            <Checkbox
              key={value}
              disabled={disabled ?? false}
              checked={chosen.has(value)}
              onCheckedChange={(state) => choose(value, state === true)}
            >
              {value}
            </Checkbox>
          ))}
        </Flex>
      </Box>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
