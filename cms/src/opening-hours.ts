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

/** The public holidays that have the same date each year, as the notation writes it. */
const fixedHolidays = ['Jan 01', 'May 01', 'May 08', 'Jul 14', 'Aug 15', 'Nov 01', 'Nov 11', 'Dec 25'];

/** A year to read them in: any would do. */
const readYear = 2028;

/** What hours say of a day such as « Dec 25 ». */
function openingsOn(value: string, name: string): string | undefined {
  const start = new Date(`${name}, ${readYear}`);
  const end = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 1);
  return JSON.stringify(
    read(value)
      ?.getOpenIntervals(start, end)
      .map(([from, to]) => [from, to]),
  );
}

/** The public holiday whose own rule is without effect, because a later rule on all of them (PH) says otherwise. */
function findOverruledHoliday(given: string): string | undefined {
  const rules = given.split(';');
  const lastOnAll = rules.findLastIndex((rule) => /^\s*PH\b/.test(rule));
  return fixedHolidays.find((name) => {
    const own = rules.findLastIndex((rule) => new RegExp(`^\\s*${name}\\b(?! ?-)`).test(rule));
    if (own === -1 || own > lastOnAll) return false;
    return openingsOn(rules.slice(0, own + 1).join(';'), name) !== openingsOn(given, name);
  });
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
  if (isMisspelt) return `écrivez plutôt « ${hours.prettifyValue()} »`;
  const overruled = findOverruledHoliday(given);
  return overruled === undefined
    ? null
    : `la règle « ${overruled} » est sans effet, car « PH », qui la suit, dit autre chose de tous les jours fériés ; écrivez-la après « PH »`;
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
