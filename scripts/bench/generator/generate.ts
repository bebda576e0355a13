/** A portal of any size, always the same for a seed: texts of varied length, linked to each other. */
import type { ImportRecord } from '@agenda21/content-types';
import { makeAction } from './actions.ts';
import { makeFrame } from './frame.ts';
import { makeNews } from './news.ts';
import { makePartner } from './partners.ts';
import { makePractice } from './practices.ts';
import { makeProject } from './projects.ts';

/** A plan has tens of actions, whatever the size of the portal around it. */
const mostActions = 200;

/** How many documents of each kind make `size` resources. */
export function shareOut(size: number) {
  const actions = Math.min(mostActions, Math.round(size * 0.08));
  const partners = Math.round(size * 0.1);
  const news = Math.round(size * 0.1);
  const projects = Math.round((size - actions - partners - news) * 0.3);
  return { actions, partners, news, projects, practices: size - actions - partners - news - projects };
}

const times = (count: number, make: (rank: number) => ImportRecord) =>
  Array.from({ length: count }, (_, rank) => make(rank));

/**
 * Makes the records of a portal, each after the ones it links to.
 * @param size how many resources, 20 at least: practices, projects, actions, partners and news. The settings, pages,
 * themes, places and the plan come besides.
 */
export function generate(seed: string, size: number): readonly ImportRecord[] {
  const counts = shareOut(size);
  return [
    ...makeFrame(seed),
    ...times(counts.partners, (rank) => makePartner(seed, rank)),
    ...times(counts.practices, (rank) => makePractice(seed, rank, counts.partners)),
    ...times(counts.projects, (rank) => makeProject(seed, rank, counts.partners)),
    ...times(counts.actions, (rank) => makeAction(seed, rank, counts)),
    ...times(counts.news, (rank) => makeNews(seed, rank, counts.actions)),
  ];
}
