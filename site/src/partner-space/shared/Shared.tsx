import type { SpaceShared } from '@agenda21/content-types';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';
import { useAnswer } from '../use-answer.ts';
import { SharedEntry } from './SharedEntry.tsx';

/** The dates and the documents that the team shares with partners. */
export function Shared() {
  const { words } = useSpace();
  const { shared } = words.published;
  const [answer, load] = useAnswer<SpaceShared>('shared');
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{shared.title}</h2>
      <Loaded answer={answer} retry={load}>
        {({ dates, documents }) => (
          <>
            {dates.length + documents.length === 0 && <p>{shared.none}</p>}
            <ul class="space-list">
              {dates.map((item) => (
                <SharedEntry key={item.id} item={item} isToCome />
              ))}
              {documents.map((item) => (
                <SharedEntry key={item.id} item={item} isToCome={false} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
