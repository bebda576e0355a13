import type { SpacePublishedLink } from '@agenda21/content-types/partner-space';
import { Announce } from '../Announce.tsx';
import { useSpace } from '../context.ts';
import { useAnswer } from '../use-answer.ts';

/** Which published record one takes up. */
export function Origin({ original: { title, path } }: { readonly original: SpacePublishedLink }) {
  const { words } = useSpace();
  return (
    <p>
      {words.published.replicate.origin} <a href={path}>{title}</a>
    </p>
  );
}

/** The same for a record that is started; says so when that one is not there any more. */
export function OriginOf({ original }: { readonly original: string }) {
  const { words } = useSpace();
  const [answer] = useAnswer<SpacePublishedLink>(`originals/${original}`);
  if (answer?.problem === null) return <Origin original={answer.body} />;
  return answer?.problem === 'gone' ? <Announce told={words.published.replicate.gone} /> : null;
}
