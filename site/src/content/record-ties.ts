import { defaultLocale } from '@agenda21/content-types';
import { circleOf, cutCircles } from '../related/circles.ts';
import type { Circle, Tie, TieKind } from '../related/rank.ts';
import type { Content } from './content.ts';
import { documentKey } from './entry-store.ts';
import { replicationsBy } from './replicated.ts';
import type { Shown } from './shown.ts';

/** The models whose records are told to be related. */
export type RelatedModel = 'good-practice' | 'project';

/** Places so wide that to share one says nothing. */
const wideTerritories: readonly string[] = ['département', 'pays étranger'];

const isPractice = (shown: Shown<RelatedModel>): shown is Shown<'good-practice'> =>
  shown.entry.model === 'good-practice';

const isProject = (shown: Shown<RelatedModel>): shown is Shown<'project'> => shown.entry.model === 'project';

function actionsOf(shown: Shown<RelatedModel>, content: Content): readonly Shown<'action'>[] {
  if (isPractice(shown)) return content.linking('action', 'practices', shown);
  return isProject(shown) ? content.linking('action', 'projects', shown) : [];
}

/** What a record is tied to. Facts are the same in every language. */
export function tiesOf(shown: Shown<RelatedModel>, content: Content): readonly Tie[] {
  const { owner, themes, territories, replicates: origin } = shown.entry.data;
  const narrow = content
    .byIds('territory', territories, defaultLocale)
    .filter(({ entry }) => !wideTerritories.includes(entry.data.type));
  const tie = (kind: TieKind) => (target: string) => ({ kind, target });
  return [
    ...actionsOf(shown, content)
      .map(({ entry }) => entry.documentId)
      .map(tie('action')),
    ...(origin ? [origin] : []).map(tie('origin')),
    ...(owner ? [owner] : []).map(tie('owner')),
    ...themes.map(tie('theme')),
    ...narrow.map(({ entry }) => entry.documentId).map(tie('territory')),
  ];
}

const practiceKey = (documentId: string) => documentKey({ model: 'good-practice', documentId });
const projectKey = (documentId: string) => documentKey({ model: 'project', documentId });
const keysOf = (list: readonly Shown[]) => list.map(({ entry }) => documentKey(entry));

/** The practices and projects tied to something, each named as a document. */
const membersOf: Readonly<Record<TieKind, (target: string, content: Content) => readonly string[]>> = {
  action: (target, content) => {
    const action = content.byId('action', target, defaultLocale)?.entry.data;
    return action ? [...action.practices.map(practiceKey), ...action.projects.map(projectKey)] : [];
  },
  origin: (target, content) => {
    const practice = content.byId('good-practice', target, defaultLocale);
    const project = content.byId('project', target, defaultLocale);
    return keysOf([
      ...(practice ? replicationsBy(practice, content) : []),
      ...(project ? replicationsBy(project, content) : []),
    ]);
  },
  owner: (target, content) => {
    const owner = content.byId('partner', target, defaultLocale);
    if (!owner) return [];
    const practices = content.linking('good-practice', 'owner', owner);
    return keysOf([...practices, ...content.linking('project', 'owner', owner)]);
  },
  theme: (target, content) => {
    const theme = content.byId('theme', target, defaultLocale);
    if (!theme) return [];
    const practices = content.linking('good-practice', 'themes', theme);
    return keysOf([...practices, ...content.linking('project', 'themes', theme)]);
  },
  territory: (target, content) => {
    const territory = content.byId('territory', target, defaultLocale);
    if (!territory) return [];
    const practices = content.linking('good-practice', 'territories', territory);
    return keysOf([...practices, ...content.linking('project', 'territories', territory)]);
  },
};

/**
 * The circle of a record among those that are tied to the same thing. All circles of a thing are cut at once; whoever reads
 * one depends on it and on their number, which other records seldom change.
 */
export function circleAround(record: string, tie: Tie, content: Content): Circle {
  const { kind, target } = tie;
  const name = `${kind} ${target}`;
  const all = () => content.derive(`circles ${name}`, () => cutCircles(membersOf[kind](target, content)));
  const count = content.derive(`circle count ${name}`, () => all().length);
  const rank = circleOf(record, count);
  const members = content.derive(`circle ${name} ${rank}/${count}`, () => all()[rank] ?? []);
  return { ...tie, members };
}

/** Records that the page of a record shows anyway: what it was made from, and what was made from it. */
export function knownTo(shown: Shown<RelatedModel>, content: Content): ReadonlySet<string> {
  if (isProject(shown)) {
    const { practice, replicates } = shown.entry.data;
    return new Set([
      ...(practice ? [practiceKey(practice)] : []),
      ...(replicates ? [projectKey(replicates)] : []),
      ...keysOf(replicationsBy(shown, content)),
    ]);
  }
  if (!isPractice(shown)) return new Set();
  const { replicates } = shown.entry.data;
  return new Set([
    ...(replicates ? [practiceKey(replicates)] : []),
    ...keysOf(replicationsBy(shown, content)),
    ...keysOf(content.linking('project', 'practice', shown)),
  ]);
}
