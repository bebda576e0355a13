import type { FormProblem, Locale } from '@agenda21/content-types';
import { writePlainPage } from '../http/plain-page.ts';
import { refusalWords } from './refusal-words/index.ts';

/**
 * The page that tells why a form cannot be shown again. What was typed is still in the browser, one page back.
 * @param page where to go from there.
 * @param locale the language of the page that the form is on.
 */
export function plainRefusal(problem: FormProblem | null, page: string, locale: Locale): string {
  const { title, reasons, whereItIs, form, formerForm } = refusalWords[locale];
  const told: Readonly<Partial<Record<FormProblem, string>>> = reasons;
  const reason = (problem && told[problem]) ?? reasons.other;
  return writePlainPage({
    locale,
    title,
    text: `${reason} ${whereItIs}`,
    link: { href: page, label: problem === 'closed' ? formerForm : form },
  });
}
