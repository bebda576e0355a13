import {
  REVIEWS_SHOWN,
  type ReviewQueue,
  type ReviewState,
  type ReviewedModelName,
  reviewStates,
  statesAwaitingTeam,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readActorNames } from '../publishing/actors.ts';
import { summarize } from './detail.ts';
import { type ReviewRow, reviewsOf } from './rows.ts';

/** The reviews in which it is the editors' turn: by their state, or because a partner wrote. */
const awaitingTeam = {
  $or: [{ state: { $in: [...statesAwaitingTeam] } }, { unansweredSince: { $notNull: true } }],
};

async function countStates(
  strapi: Core.Strapi,
  models: readonly ReviewedModelName[],
): Promise<ReviewQueue['counts']> {
  const counts = await Promise.all(
    reviewStates.map((state) =>
      reviewsOf(strapi).count({ where: { state, subjectModel: { $in: [...models] } } }),
    ),
  );
  return Object.fromEntries(
    reviewStates.map((state, rank) => [state, counts[rank] ?? 0]),
  ) as ReviewQueue['counts'];
}

/**
 * Reads the reviews that wait, oldest first.
 * @param state the state they are in; null for those in which it is the editors' turn.
 * @param models those whose records this person may publish.
 */
export async function readQueue(
  strapi: Core.Strapi,
  state: ReviewState | null,
  models: readonly ReviewedModelName[],
): Promise<Omit<ReviewQueue, 'requests'>> {
  const rows: ReviewRow[] = await reviewsOf(strapi).findMany({
    where: { subjectModel: { $in: [...models] }, ...(state === null ? awaitingTeam : { state }) },
    orderBy: [{ waitingSince: 'asc' }, { id: 'asc' }],
    limit: REVIEWS_SHOWN,
  });
  const nameOf = await readActorNames(
    strapi,
    rows.map(({ assignee }) => assignee ?? ''),
  );
  const reviews = [];
  for (const row of rows) reviews.push(await summarize(strapi, row, nameOf));
  return { reviews, counts: await countStates(strapi, models) };
}
