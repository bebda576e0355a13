import type { Locale } from '@agenda21/content-types';
import type { Content } from './content.ts';
import type { Shown } from './shown.ts';

/** An axis with what is under it. */
export interface PlanBranch {
  readonly axis: Shown<'plan-axis'>;
  readonly branches: readonly PlanBranch[];
  readonly actions: readonly PlanLeaf[];
  /** How many actions the branch holds, those of its branches and their parts included. */
  readonly count: number;
}

/** The published records that an action is linked to, by their identifiers. */
export interface ActionLinks {
  readonly indicator: readonly string[];
  readonly project: readonly string[];
  readonly 'good-practice': readonly string[];
}

/** An action with its parts. */
export interface PlanLeaf {
  readonly action: Shown<'action'>;
  readonly links: ActionLinks;
  readonly parts: readonly PlanLeaf[];
}

type Seen = ReadonlySet<string>;

const countLeaves = (leaves: readonly PlanLeaf[]): number =>
  leaves.reduce((total, { parts }) => total + 1 + countLeaves(parts), 0);

/** Editors may close a loop by mistake: an entry already met on the way down is not entered again. */
const enter = (seen: Seen, shown: Shown): Seen => new Set([...seen, shown.entry.documentId]);
const isNew = (seen: Seen) => (shown: Shown) => !seen.has(shown.entry.documentId);

const idsOf = (records: readonly Shown[]) => records.map(({ entry }) => entry.documentId);

/** Which records an action is linked to, whatever they say. */
function linksOf({ entry: { documentId }, locale }: Shown<'action'>, content: Content): ActionLinks {
  return content.derive(`links of ${documentId} ${locale}`, () => {
    const action = content.byId('action', documentId, locale);
    const { projects, practices } = action?.entry.data ?? { projects: [], practices: [] };
    return {
      indicator: action ? idsOf(content.linking('indicator', 'actions', action)) : [],
      project: idsOf(content.byIds('project', projects, locale)),
      'good-practice': idsOf(content.byIds('good-practice', practices, locale)),
    };
  });
}

function growLeaf(action: Shown<'action'>, content: Content, seen: Seen): PlanLeaf {
  const below = enter(seen, action);
  const parts = content.linking('action', 'parent', action).filter(isNew(below));
  return {
    action,
    links: linksOf(action, content),
    parts: parts.map((part) => growLeaf(part, content, below)),
  };
}

const hasParent = (content: Content, { entry, locale }: Shown<'action'>) =>
  entry.data.parent !== null && content.byId('action', entry.data.parent, locale) !== null;

/** Gathers what is under an axis: its orientations, then its actions with their parts. */
export function growBranch(axis: Shown<'plan-axis'>, content: Content, seen: Seen = new Set()): PlanBranch {
  const below = enter(seen, axis);
  const branches = content
    .linking('plan-axis', 'parent', axis)
    .filter(isNew(below))
    .map((child) => growBranch(child, content, below));
  const actions = content
    .linking('action', 'axis', axis)
    .filter((action) => !hasParent(content, action))
    .map((action) => growLeaf(action, content, new Set()));
  const count = branches.reduce((total, branch) => total + branch.count, countLeaves(actions));
  return { axis, branches, actions, count };
}

/** The whole plan: the axes that no published axis contains, with all that is under them. */
export function growPlan(content: Content, locale: Locale): readonly PlanBranch[] {
  return content
    .all('plan-axis', locale)
    .filter(({ entry }) => !entry.data.parent || !content.byId('plan-axis', entry.data.parent, locale))
    .map((axis) => growBranch(axis, content));
}

const leavesUnder = (leaves: readonly PlanLeaf[]): readonly PlanLeaf[] =>
  leaves.flatMap((leaf) => [leaf, ...leavesUnder(leaf.parts)]);

/** Every action of some branches, those of their branches and the parts included, in the order of the plan. */
export const actionsIn = (branches: readonly PlanBranch[]): readonly PlanLeaf[] =>
  branches.flatMap(({ actions, branches: below }) => [...leavesUnder(actions), ...actionsIn(below)]);

/** The axes from the top of the plan down to one axis, itself included. */
export function axesDownTo(axis: Shown<'plan-axis'> | null, content: Content): readonly Shown<'plan-axis'>[] {
  const way: Shown<'plan-axis'>[] = [];
  for (let step = axis; step && !way.includes(step);) {
    way.unshift(step);
    const { parent } = step.entry.data;
    step = parent ? content.byId('plan-axis', parent, step.locale) : null;
  }
  return way;
}

/** An axis at the top of the plan, with the axes just below it when they are shown. */
export interface AxisGlance {
  readonly axis: Shown<'plan-axis'>;
  readonly below: readonly Shown<'plan-axis'>[];
  /** How many actions the axis holds at any depth. */
  readonly count: number;
}

/** A plan of more orientations than this is no longer read at a glance: its axes alone are. */
const mostOrientations = 24;

/** The plan by its axes, with what is just below them when that is few. */
export function glanceAtPlan(content: Content, locale: Locale): readonly AxisGlance[] {
  return content.derive(`glance ${locale}`, () => {
    const axes = growPlan(content, locale);
    const isShort = axes.reduce((sum, { branches }) => sum + branches.length, 0) <= mostOrientations;
    return axes.map(({ axis, branches, count }) => ({
      axis,
      count,
      below: isShort ? branches.map((branch) => branch.axis) : [],
    }));
  });
}
