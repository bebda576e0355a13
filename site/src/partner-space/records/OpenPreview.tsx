import type { SpacePreview } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import type { Refused } from '../ask.ts';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';

/** Leads to the page of a draft: its address is asked for when it is opened, since it works for a few minutes only. */
export function OpenPreview({ id }: { readonly id: string }) {
  const { ask } = useSpace();
  const [refused, setRefused] = useState<Refused | null>(null);

  async function open(): Promise<void> {
    setRefused(null);
    const answer = await ask<SpacePreview>('POST', `records/${id}/preview`);
    if (answer.problem === null) location.replace(answer.body.path);
    else setRefused(answer);
  }

  useEffect(() => void open(), [id]);
  return (
    <Loaded answer={refused} retry={() => void open()}>
      {() => null}
    </Loaded>
  );
}
