import type { SpaceCommunes } from '@agenda21/content-types/partner-space';
import { useAnswer } from '../use-answer.ts';
import { communesList } from './record-specs.ts';

/** The names that a commune is one of, for the browser to propose. */
export function Communes() {
  const [answer] = useAnswer<SpaceCommunes>('communes');
  const names = answer?.problem === null ? answer.body.communes : [];
  return (
    <datalist id={communesList}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
