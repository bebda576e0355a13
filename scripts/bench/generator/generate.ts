/** A portal of any size, always the same for a seed: texts of varied length, linked to each other. */
import type { ImportRecord } from '@agenda21/content-types';
import { makeAction } from './actions.ts';
import { makeFrame } from './frame.ts';
import { makeIndicator } from './indicators.ts';
import { makeNews } from './news.ts';
import { makePartner } from './partners.ts';
import { makeCall, makeConsultation, makeContribution } from './participation.ts';
import { makePlace } from './places.ts';
import { makePractice } from './practices.ts';
import { makeProject } from './projects.ts';
import { makeService } from './services.ts';

/** A plan has tens of actions, whatever the size of the portal around it. */
const mostActions = 200;

/** The kinds that are few beside the practices and the projects, and their part of the resources. */
const parts = {
  partners: 0.08,
  news: 0.07,
  indicators: 0.01,
  places: 0.03,
  services: 0.02,
  consultations: 0.01,
  contributions: 0.03,
  calls: 0.01,
} as const;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** How many documents of each kind make `size` resources. */
export function shareOut(size: number) {
  const few = Object.fromEntries(
    Object.entries(parts).map(([kind, part]) => [kind, Math.max(1, Math.round(size * part))]),
  ) as Record<keyof typeof parts, number>;
  const actions = Math.min(mostActions, Math.round(size * 0.08));
  const rest = size - actions - sum(Object.values(few));
  const projects = Math.round(rest * 0.24);
  return { ...few, actions, projects, practices: rest - projects };
}

const times = (count: number, make: (rank: number) => ImportRecord) =>
  Array.from({ length: count }, (_, rank) => make(rank));

/**
 * Makes the records of a portal, each after the ones it links to.
 * @param size how many resources, 20 at least, of every kind that visitors read. The settings, pages, themes,
 * territories and the plan come besides.
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
    ...times(counts.indicators, (rank) => makeIndicator(seed, rank, counts.actions)),
    ...times(counts.places, (rank) => makePlace(seed, rank)),
    ...times(counts.services, (rank) => makeService(seed, rank, counts)),
    ...times(counts.consultations, (rank) => makeConsultation(seed, rank, counts.actions)),
    ...times(counts.contributions, (rank) => makeContribution(seed, rank, counts.consultations)),
    ...times(counts.calls, (rank) => makeCall(seed, rank, counts.actions)),
  ];
}
