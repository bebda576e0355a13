import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { copied, notCopied } from '../sentences/shares.ts';

/** The address to be copied: it is shown this once, and takes the focus of the button that made it. */
export function ShareAddress({ url }: { readonly url: string }) {
  const { copy } = useClipboard();
  const [outcome, setOutcome] = useState<string | null>(null);
  const addressRef = useRef<HTMLInputElement>(null);

  useEffect(() => addressRef.current?.focus(), []);

  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
      <Field.Root name="share-url">
        <Field.Label>Adresse à envoyer</Field.Label>
        <TextInput ref={addressRef} readOnly value={url} onFocus={(event) => event.target.select()} />
      </Field.Root>
      <Button
        startIcon={<Duplicate />}
        onClick={async () => setOutcome((await copy(url)) ? copied : notCopied)}
      >
        Copier le lien
      </Button>
      <Typography tag="p" fontWeight="semiBold" role="status">
        {outcome}
      </Typography>
    </Flex>
  );
}
