/** Made-up names: no place, body or person bears them. */
import type { Random } from './random.ts';

const starts = [
  'or',
  'gar',
  'lan',
  'bel',
  'mar',
  'sau',
  'ur',
  'cas',
  'bor',
  'lab',
  'mon',
  'ar',
  'esc',
  'lur',
];
const middles = ['i', 'a', 'ou', 'e', 'ar', 'an', 'il', 'on', 'et', 'or', 'en', 'ul'];
const ends = [
  'belle',
  'gous',
  'barry',
  'zun',
  'tosse',
  'vielle',
  'sacq',
  'dets',
  'quie',
  'nave',
  'lucq',
  'rein',
];

const links = ['', 'l', 'r', 'n', 's', 't'];

/** A word that looks like the name of a village of the south-west. */
export function makeName(random: Random): string {
  const letters = [starts, middles, links, ends].map((parts) => random.pick(parts)).join('');
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
}

/** « de » before words: `de Garbelle`, `d’Orizun`, `d’expliquer`. */
export function withDe(words: string): string {
  return /^[aeiouyéèêàâîôœ]/i.test(words) ? `d’${words}` : `de ${words}`;
}

const consonants = 'bcdfgklmnprstvz';
const vowels = 'aeiou';
const syllables = consonants.length * vowels.length;

/**
 * A word of letters only that no text holds, different for each number: what a measure looks for in a page.
 * @param number from 0.
 */
export function makeMarker(number: number): string {
  let rest = number;
  let word = 'zy';
  for (let rank = 0; rank < 4; rank += 1) {
    const syllable = rest % syllables;
    rest = Math.floor(rest / syllables);
    word += `${consonants[Math.floor(syllable / vowels.length)]}${vowels[syllable % vowels.length]}`;
  }
  return `${word}x`;
}

/** `L’eau à Orib` → `l-eau-a-orib`. */
export function toSlug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
