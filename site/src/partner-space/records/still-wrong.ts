import type { ReviewedModelName } from '@agenda21/content-types';
import type { FieldRefusal } from '@agenda21/content-types/forms';
import { checkSending } from '@agenda21/content-types/partner-space';
import type { Values } from './draft.ts';

/** What still keeps a record from being sent, of what did when that was tried: nothing is told of what was put right since. */
export function stillWrong(
  model: ReviewedModelName,
  found: readonly FieldRefusal[],
  texts: Values,
): readonly FieldRefusal[] {
  if (found.length === 0) return [];
  const now = checkSending(model, texts);
  return found.filter(({ field, problem }) =>
    now.some((wrong) => wrong.field === field && wrong.problem === problem),
  );
}
