import type { SpaceRecordSummary } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';

interface Props {
  readonly merged: NonNullable<SpaceRecordSummary['merged']>;
}

/** Which record stays in the place of one that was merged, and where visitors read it. */
export function MergedInto({ merged: { into } }: Props) {
  const { merged } = useSpace().words.records;
  if (!into) return <p>{merged.unnamed}</p>;
  return (
    <p>
      {merged.into} <a href={into.path}>{into.title}</a>
    </p>
  );
}
