import { type Locale, defaultLocale, locales } from '../locales.ts';
import { formsSegment } from './answer.ts';
import type { PublicForm } from './form.ts';
import { findForm } from './index.ts';

const address = new RegExp(`^(?:/([a-z]{2}))?/${formsSegment}/([a-z-]+)/$`);

/** The form, and the language of its page, that an address of the portal is for; null when it is for none. */
export function findFormAt(path: string): { readonly form: PublicForm; readonly locale: Locale } | null {
  const [, prefix, name = ''] = address.exec(path) ?? [];
  const form = findForm(name);
  const locale = locales.find((code) => (code === defaultLocale ? undefined : code) === prefix);
  return form && locale ? { form, locale } : null;
}
