import type { Entry, Locale } from '@agenda21/content-types';
import { documentKey } from './entry-store.ts';
import { type View, segmentKeyOf, show } from './locale-view.ts';

/** A view in which a draft stands in the place of the published version of its document. */
export function showDraft(published: View, draft: Entry, locale: Locale): View {
  const shown = show(draft, locale);
  const document = documentKey(draft);
  const segment = segmentKeyOf(shown);
  return {
    list: (model) => published.list(model),
    document: (key) => (key === document ? shown : published.document(key)),
    segment: (key) => (key === segment ? shown : published.segment(key)),
    linking: (key) => published.linking(key),
  };
}
