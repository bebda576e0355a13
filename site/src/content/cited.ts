import { dayInFrance } from '@agenda21/content-types';
import type { Content } from './content.ts';
import type { Shown } from './shown.ts';

/** What a citation says of a record besides its title and its address. */
export interface Cited {
  /** The body that answers for it; null when it is the one that publishes the portal. */
  readonly author: string | null;
  /** The day it was checked last, else published, `YYYY-MM-DD`. */
  readonly day: string;
}

/** How to cite a record that a partner may have written. */
export function citedOf(shown: Shown<'good-practice' | 'project' | 'action'>, content: Content): Cited {
  const { publishedAt } = shown.entry;
  const data: { readonly owner?: string | null; readonly reviewedOn: string | null } = shown.entry.data;
  const owner = data.owner ? content.byId('partner', data.owner, shown.locale) : null;
  return {
    author: owner?.entry.data.title ?? null,
    day: data.reviewedOn ?? dayInFrance(new Date(publishedAt)),
  };
}
