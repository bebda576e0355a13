import type { SpaceRecords } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { Loaded } from '../Loaded.tsx';
import { useAnswer } from '../use-answer.ts';

/** The records of the organisation: where each stands, and what happens next, which the cms says in French. */
export function Records() {
  const { words } = useSpace();
  const [answer, load] = useAnswer<SpaceRecords>('records');
  return (
    <section aria-labelledby="records">
      <h2 id="records">{words.records.title}</h2>
      <Loaded answer={answer} retry={load}>
        {({ records }) =>
          records.length === 0 ? (
            <p>{words.records.none}</p>
          ) : (
            <ul class="space-list">
              {records.map(({ id, title, state, next }) => (
                <li key={id}>
                  <strong>{title}</strong> <span class="space-fact">{words.records.states[state]}</span>
                  <p lang="fr">{next}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
