/** The plan in figures: where its actions stand and what they are linked to. Pure. */
import { type Phase, type Status, phases, statuses } from '@agenda21/content-types';
import { type ActionLinks, type PlanBranch, type PlanLeaf, actionsIn } from './plan.ts';

/** How many actions are at a status. */
export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** The actions in a phase, by status. */
export interface PhaseCount {
  /** Null for the actions that tell no phase. */
  readonly phase: Phase | null;
  readonly count: number;
  readonly statuses: readonly StatusCount[];
}

/** What a part of the plan amounts to. */
export interface PlanFigures {
  readonly count: number;
  readonly statuses: readonly StatusCount[];
  /** The mean progress of the actions that tell theirs, from 0 to 1; null when none does. */
  readonly progress: number | null;
  /** How many records are linked to its actions, each counted once. */
  readonly links: Readonly<Record<keyof ActionLinks, number>>;
}

/** How far down the tree of the plan shows: whole, to the parts that hold actions, or to its top alone. */
export type PlanDepth = 'actions' | 'branches' | 'axes';

/** Beyond these, a page of the plan would be heavy (EcoIndex A). */
const MOST_ACTIONS = 24;
const MOST_BRANCHES = 24;

const dataOf = ({ action }: PlanLeaf) => action.entry.data;

/** The statuses that some of the actions have, in the order of the vocabulary. */
function countStatuses(leaves: readonly PlanLeaf[]): readonly StatusCount[] {
  return statuses
    .map((status) => ({
      status,
      count: leaves.filter((leaf) => dataOf(leaf).progressStatus === status).length,
    }))
    .filter(({ count }) => count > 0);
}

function meanProgress(leaves: readonly PlanLeaf[]): number | null {
  const known = leaves.map((leaf) => dataOf(leaf).progress).filter((progress) => progress !== null);
  return known.length === 0 ? null : known.reduce((sum, progress) => sum + progress, 0) / known.length / 100;
}

const countLinks = (leaves: readonly PlanLeaf[], kind: keyof ActionLinks) =>
  new Set(leaves.flatMap(({ links }) => links[kind])).size;

function figuresOfLeaves(leaves: readonly PlanLeaf[]): PlanFigures {
  return {
    count: leaves.length,
    statuses: countStatuses(leaves),
    progress: meanProgress(leaves),
    links: {
      indicator: countLinks(leaves, 'indicator'),
      project: countLinks(leaves, 'project'),
      'good-practice': countLinks(leaves, 'good-practice'),
    },
  };
}

/** The figures of some branches together. */
export const figuresOf = (branches: readonly PlanBranch[]): PlanFigures =>
  figuresOfLeaves(actionsIn(branches));

/** Phase × status: the phases that some of the actions are in, in the order of the vocabulary. */
export function countByPhase(branches: readonly PlanBranch[]): readonly PhaseCount[] {
  const leaves = actionsIn(branches);
  return [...phases, null]
    .map((phase) => {
      const inPhase = leaves.filter((leaf) => dataOf(leaf).phase === phase);
      return { phase, count: inPhase.length, statuses: countStatuses(inPhase) };
    })
    .filter(({ count }) => count > 0);
}

const countBranches = (branches: readonly PlanBranch[]): number =>
  branches.reduce((total, { branches: below }) => total + 1 + countBranches(below), 0);

/** How much of some branches a page holds. What it leaves out is on the pages of the branches. */
export function depthOf(branches: readonly PlanBranch[]): PlanDepth {
  if (countBranches(branches) > MOST_BRANCHES) return 'axes';
  return actionsIn(branches).length > MOST_ACTIONS ? 'branches' : 'actions';
}
