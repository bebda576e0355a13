import type { SpacePublishedLink } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { useAnswer } from '../use-answer.ts';

/** Which published practice a record takes up. */
export function Origin({ practice: { title, path } }: { readonly practice: SpacePublishedLink }) {
  const { words } = useSpace();
  return (
    <p>
      {words.published.replicate.origin} <a href={path}>{title}</a>
    </p>
  );
}

/** The same for a record that is started; says so when the practice is not there any more. */
export function OriginOf({ practice }: { readonly practice: string }) {
  const { words } = useSpace();
  const [answer] = useAnswer<SpacePublishedLink>(`practices/${practice}`);
  if (answer?.problem === null) return <Origin practice={answer.body} />;
  return answer?.problem === 'gone' ? <p role="status">{words.published.replicate.gone}</p> : null;
}
