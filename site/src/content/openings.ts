/** Consultations and calls in the order of what can still be done: open ones, then those to come, then closed ones. */
import type { Locale } from '@agenda21/content-types';
import { nearestFirst } from '../dates/nearest-first.ts';
import { type Stage, stageOn } from '../dates/stage.ts';
import type { Content } from './content.ts';
import type { Shown } from './shown.ts';

/** The models whose records open and close by themselves. */
export type OpeningModel = 'consultation' | 'call';

const ranks: Readonly<Record<Stage, number>> = { during: 0, before: 1, after: 2 };

/** Puts records in order for a day; those that tie keep their order. */
export function sortOpenings<N extends OpeningModel>(
  records: readonly Shown<N>[],
  today: string,
): readonly Shown<N>[] {
  const stageOf = ({ entry }: Shown<N>) => stageOn(today, entry.data);
  return records.toSorted((a, b) => {
    const stage = stageOf(a);
    return ranks[stage] - ranks[stageOf(b)] || nearestFirst[stage](a.entry.data, b.entry.data);
  });
}

/** The records of a model in a language, in order on the day of the published state. */
export function openingsOf<N extends OpeningModel>(
  content: Content,
  model: N,
  locale: Locale,
): readonly Shown<N>[] {
  return content.derive(`openings of ${model} ${locale}`, () =>
    sortOpenings(content.all(model, locale), content.today),
  );
}
