import { expect, it } from 'vitest';
import { readSeedReviews } from '../seed/reviews.ts';
import { partnerSlug } from './partner-account.ts';

it('gives the partner of the demonstration a record of its own, which waits for it', () => {
  const own = readSeedReviews().filter(({ data }) => data['owner'] === partnerSlug);
  expect(own.map(({ commands }) => commands.at(-1)?.command)).toEqual(['ask']);
});
