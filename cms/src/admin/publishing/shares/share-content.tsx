import type { SharedPreview } from '@agenda21/content-types';
import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { Caution } from '../caution.tsx';
import type { ContentDocument } from '../content-document.ts';
import { shareIntroduction, sharesUnknown } from '../sentences/shares.ts';
import { MadeShare } from './made-share.tsx';
import { MakeShare } from './make-share.tsx';
import { ShareList } from './share-list.tsx';
import { useShares } from './use-shares.ts';

export function ShareContent({ document }: { readonly document: ContentDocument }) {
  const shares = useShares(document);
  const [made, setMade] = useState<SharedPreview | null>(null);
  const [revoked, setRevoked] = useState<SharedPreview | null>(null);
  const listRef = useRef<HTMLDivElement>(null);

  // The button that had the focus leaves with the link: the list takes it.
  const isRevokedGone = revoked !== null && !shares.value?.some(({ id }) => id === revoked.id);
  useEffect(() => {
    if (isRevokedGone) listRef.current?.focus();
  }, [isRevokedGone]);

  function showMade(share: SharedPreview): void {
    setMade(share);
    shares.refresh();
  }

  function forget(share: SharedPreview): void {
    if (share.id === made?.id) setMade(null);
    setRevoked(share);
    shares.refresh();
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography textColor="neutral600">{shareIntroduction}</Typography>
      <div>
        <MakeShare document={document} onMade={showMade} />
        <MadeShare share={made} />
      </div>
      <div ref={listRef} tabIndex={-1}>
        <Caution>{shares.hasFailed ? sharesUnknown : null}</Caution>
        {shares.value && <ShareList shares={shares.value} onRevoked={forget} />}
      </div>
    </Flex>
  );
}
