/** What tells an organisation apart: its SIRET number in France, the number of its own register elsewhere. */
import type { OrganisationCountry } from '../vocabularies/partner-space.ts';

/** The SIREN number of La Poste, whose establishments have another key. */
const LA_POSTE = '356000000';

const digitsOf = (number: string) => [...number].map(Number);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The sum of Luhn: each second digit from the right is doubled, and the digits of what comes are added. */
function luhnSum(number: string): number {
  const doubled = digitsOf(number)
    .toReversed()
    .map((digit, at) => (at % 2 === 0 ? digit : digit * 2));
  return sum(doubled.map((value) => (value > 9 ? value - 9 : value)));
}

/**
 * Tells whether 14 digits are a SIRET number: their key is that of Luhn, or, for La Poste, a sum of digits that five
 * divides (INSEE, « Numérotation SIRENE »).
 */
export function isSiret(number: string): boolean {
  if (!/^\d{14}$/.test(number) || /^0+$/.test(number)) return false;
  if (luhnSum(number) % 10 === 0) return true;
  return number.startsWith(LA_POSTE) && sum(digitsOf(number)) % 5 === 0;
}

/** The number as it is kept: capitals, without what people put between its groups. */
export const cleanNumber = (typed: string) => typed.replaceAll(/[\s.\-/]/g, '').toUpperCase();

/** Tells whether a cleaned number may be that of an organisation of a country. */
export function isOrganisationNumber(number: string, country: OrganisationCountry): boolean {
  return country === 'France' ? isSiret(number) : /^[A-Z0-9]{3,30}$/.test(number);
}
