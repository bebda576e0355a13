import type { RestorePoint } from '@agenda21/content-types';
import { Loader, Radio, Typography } from '@strapi/design-system';
import { Caution } from '../caution.tsx';
import { nameRelease, noEarlierRelease, releasesUnknown } from '../sentences/orders.ts';
import { useReleases } from './use-releases.ts';

interface ReleaseChoiceProps {
  readonly chosen: RestorePoint | null;
  readonly onChoose: (release: RestorePoint) => void;
}

/** The versions one can go back to, the newest first. The one that is served is not among them. */
export function ReleaseChoice(props: ReleaseChoiceProps) {
  const { value, hasFailed } = useReleases();
  return (
    <div>
      <Caution>{hasFailed ? releasesUnknown : null}</Caution>
      {value && <Choices {...props} releases={value.filter(({ isLive }) => !isLive)} />}
      {!value && !hasFailed && <Loader>Lecture des versions</Loader>}
    </div>
  );
}

interface ChoicesProps extends ReleaseChoiceProps {
  readonly releases: readonly RestorePoint[];
}

function Choices({ chosen, onChoose, releases }: ChoicesProps) {
  if (releases.length === 0) return <Typography>{noEarlierRelease}</Typography>;
  return (
    <Radio.Group
      aria-label="Version"
      value={chosen?.id ?? ''}
      onValueChange={(id) => {
        const release = releases.find((candidate) => candidate.id === id);
        if (release) onChoose(release);
      }}
    >
      {releases.map(({ id, madeAt }) => (
        <Radio.Item key={id} value={id}>
          {nameRelease(madeAt, new Date())}
        </Radio.Item>
      ))}
    </Radio.Group>
  );
}
