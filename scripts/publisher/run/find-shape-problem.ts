import { type RawEntry, isContentModelName, parseData } from '@agenda21/content-types';
import { remember } from '../releases/remember.ts';
import { reasons } from './reasons.ts';

/** Why an entry does not fit its model, in French; null when it does. */
export const findShapeProblem: (entry: RawEntry) => string | null = remember((entry: RawEntry) => {
  if (!isContentModelName(entry.model)) return reasons.unknownModel(entry.model);
  const parsed = parseData(entry.model, entry.data);
  return parsed.ok ? null : reasons.invalidFields(parsed.problems);
});
