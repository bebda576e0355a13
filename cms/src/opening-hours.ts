import { type FieldProblem, type Model } from '@agenda21/content-types';
import OpeningHours from 'opening_hours';

/** What the rules of the notation are read for: public holidays are those of France. */
const inFrance = { lat: 43.3, lon: -0.37, address: { country_code: 'fr', state: 'Nouvelle-Aquitaine' } };

const example = 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00; PH off';

/** What the notation can say and a page cannot show. */
const unshowable: readonly (readonly [RegExp, string])[] = [
  [
    /\bSH\b/,
    'les vacances scolaires (SH) ne sont pas connues assez longtemps à l’avance : écrivez leurs dates, par exemple « 2027 Feb 06-2027 Feb 21 off »',
  ],
  [
    /sunrise|sunset|dawn|dusk/,
    'le lever et le coucher du soleil ne conviennent pas : écrivez des heures, par exemple « 09:00-17:00 »',
  ],
  [/\d\+/, 'écrivez l’heure de fermeture, par exemple « 09:00-17:00 » et non « 09:00+ »'],
];

/** The faults that the library mends by itself, and that other readers of the data would not. */
const misspellings: readonly string[] = [
  'hour_min_separator',
  'no_colon_after',
  'omit_ko',
  'please_use_ok_for_ko',
  'value_ends_with_token',
  'without_minutes',
  'word_error_correction',
];

function read(value: string): OpeningHours | null {
  try {
    return new OpeningHours(value, inFrance);
  } catch {
    // The library throws texts that are made for the maintainers of OpenStreetMap.
    return null;
  }
}

/** Tells, in French, why hours are refused; null when they are in the notation of OpenStreetMap, or empty. */
export function findOpeningHoursProblem(given: unknown): string | null {
  if (given === null || given === undefined || given === '') return null;
  if (typeof given !== 'string') return 'un texte est attendu';
  const [, advice] = unshowable.find(([pattern]) => pattern.test(given)) ?? [];
  if (advice) return advice;
  const hours = read(given);
  if (!hours)
    return `« ${given} » n’est pas dans la notation d’OpenStreetMap ; écrivez par exemple « ${example} »`;
  const isMisspelt = hours.getStructuredWarnings().some(({ type }) => misspellings.includes(type));
  return isMisspelt ? `écrivez plutôt « ${hours.prettifyValue()} »` : null;
}

/** The hours of a document that are refused, under the labels of their fields. */
export function findHoursProblems(
  { fields }: Model,
  data: Readonly<Record<string, unknown>>,
): readonly FieldProblem[] {
  return Object.entries(fields).flatMap(([name, { kind, label }]) => {
    const message = kind === 'openingHours' ? findOpeningHoursProblem(data[name]) : null;
    return message === null ? [] : [{ field: label, message }];
  });
}
