import type { Locale } from '@agenda21/content-types';
import { stringsOf } from '../../i18n/index.ts';
import type { Content } from '../content.ts';
import { contributionPlaces } from '../contributions.ts';
import { type PlanBranch, growPlan } from '../plan.ts';
import { linkTo } from '../record-links.ts';
import { type SiteMapNode, recordNodes } from './node.ts';

/** An axis with those under it. */
export const branchNode = ({ axis, branches }: PlanBranch): SiteMapNode => ({
  ...linkTo(axis),
  label: `${axis.entry.data.code} ${axis.entry.data.title}`,
  children: branches.map(branchNode),
});

/** A line without those under it. */
export const withoutChildren = (node: SiteMapNode): SiteMapNode => ({ ...node, children: [] });

/** A branch and all that is under it, one beside the other. */
const flatten = (node: SiteMapNode): readonly SiteMapNode[] => [
  withoutChildren(node),
  ...node.children.flatMap(flatten),
];

function contributionNodes(content: Content, locale: Locale): readonly SiteMapNode[] {
  const { participation, formats, lists } = stringsOf(locale);
  return contributionPlaces(content)
    .filter((place) => place.locale === locale)
    .flatMap(({ documentId, path, page, pageCount }) => {
      const consultation = content.byId('consultation', documentId, locale);
      const title = consultation && participation.contributions.of(consultation.entry.data.title);
      const rank = page === 1 ? [] : [lists.page(formats.number(page), formats.number(pageCount))];
      return title ? [{ href: path, label: [title, ...rank].join(', '), children: [] }] : [];
    });
}

/** The pages that only the site map leads to in few clicks when they are many, by the section that they are under. */
export interface DeepPages {
  readonly plan: readonly SiteMapNode[];
  readonly consultations: readonly SiteMapNode[];
  readonly home: readonly SiteMapNode[];
}

/** With more deep pages than this, the tree leaves them to pages of their own: it would be heavy. */
const mostInTree = 60;

/** The deep pages of a language. */
export const deepPages = (content: Content, locale: Locale): DeepPages =>
  content.derive(`deep pages ${locale}`, () => ({
    plan: growPlan(content, locale).map(branchNode).flatMap(flatten),
    consultations: contributionNodes(content, locale),
    home: recordNodes(content, locale, 'page'),
  }));

/** Whether the tree leaves the deep pages to the pages after it. */
export const isFolded = ({ plan, consultations, home }: DeepPages) =>
  plan.length + consultations.length + home.length > mostInTree;
