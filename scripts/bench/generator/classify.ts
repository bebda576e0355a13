/** What several kinds of resources share: a title, themes, places, aims. */
import { aims, goals } from '@agenda21/content-types';
import { communeCodes } from './frame.ts';
import { makeName, withDe, toSlug } from './names.ts';
import type { Random } from './random.ts';
import { settings, subjects } from './subjects.ts';

const capitalise = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A title on a subject, with an address of its own: `rank` is part of it. */
export function entitle(random: Random, rank: number) {
  const subject = random.pick(subjects);
  const title = `${capitalise(random.pick(subject.gestures))} ${random.pick(settings)} ${withDe(makeName(random))}`;
  return { subject, title, slug: `${toSlug(title)}-${rank}` };
}

/** A day, `YYYY-MM-DD`, of the years given. */
export function drawDay(random: Random, firstYear: number, lastYear: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${random.integer(firstYear, lastYear)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
}

/** The fields that classify a resource: its subject first, sometimes others. */
export function classify(random: Random, subject: { readonly slug: string }) {
  const others = random.sample(
    subjects.map(({ slug }) => slug),
    random.integer(0, 2),
  );
  return {
    themes: [...new Set([subject.slug, ...others])],
    territories: random.sample(communeCodes, random.integer(1, 3)),
    aims: random.sample(aims, random.integer(1, 2)),
    goals: random.sample(goals, random.integer(1, 3)),
    reviewedOn: drawDay(random, 2024, 2026),
  };
}
