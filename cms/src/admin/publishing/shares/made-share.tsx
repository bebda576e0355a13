import type { SharedPreview } from '@agenda21/content-types';
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard } from '@strapi/strapi/admin';
import { useState } from 'react';
import { copied, notCopied, tellMade } from '../sentences/shares.ts';

/** The address just made, to be copied: it is shown this once. */
export function MadeShare({ share }: { readonly share: SharedPreview }) {
  const { copy } = useClipboard();
  const [outcome, setOutcome] = useState<string | null>(null);
  const url = share.url ?? '';

  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={4}>
      <Typography>{tellMade(share, new Date())}</Typography>
      <Field.Root name="share-url">
        <Field.Label>Adresse à envoyer</Field.Label>
        <TextInput readOnly value={url} onFocus={(event) => event.target.select()} />
      </Field.Root>
      <Button
        startIcon={<Duplicate />}
        onClick={async () => setOutcome((await copy(url)) ? copied : notCopied)}
      >
        Copier le lien
      </Button>
      {outcome && <Typography fontWeight="semiBold">{outcome}</Typography>}
    </Flex>
  );
}
