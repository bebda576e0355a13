import { type ContactSubject, type Locale, localizePath, sections } from '@agenda21/content-types';
import { prefillParameters } from '../forms/prefill.ts';

/** The address of the contact page with what one writes about filled in: why, and the path of the record. */
export function contactPath(
  locale: Locale,
  { subject, record }: { readonly subject: ContactSubject; readonly record: string },
): string {
  const asked = new URLSearchParams({
    [prefillParameters.subject]: subject,
    [prefillParameters.record]: record,
  });
  return `${localizePath(sections.contact, locale)}?${asked.toString()}`;
}
