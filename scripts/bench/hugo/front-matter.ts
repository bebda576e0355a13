/** What Hugo is told of a record: its own values, and the paths of the pages it is linked with, both ways. */
import type { ContentModelName, ImportRecord } from '@agenda21/content-types';
import { type Catalogue, pagePath } from './catalogue.ts';

/** The most records that a section of a theme or of a partner shows, as on the portal. */
const longestSection = 12;

type Values = Record<string, unknown>;

/** The field that holds the long text of a page: it becomes the body of its file. */
export const bodyFields: Readonly<Partial<Record<ContentModelName, string>>> = {
  'good-practice': 'solution',
  project: 'description',
  action: 'description',
  partner: 'description',
  'news-item': 'body',
  'digital-place': 'description',
  consultation: 'context',
  call: 'description',
  page: 'body',
};

const pathsOf = (records: readonly ImportRecord[]) => records.flatMap((record) => pagePath(record) ?? []);

/** The sections of linked records: [words, model, field]. */
type Section = readonly [string, ContentModelName, string];

const themeSections: readonly Section[] = [
  ['section-actions', 'action', 'themes'],
  ['section-bonnes-pratiques', 'good-practice', 'themes'],
  ['section-projets', 'project', 'themes'],
  ['section-partenaires', 'partner', 'themes'],
  ['section-actualites', 'news-item', 'themes'],
  ['section-consultations', 'consultation', 'themes'],
  ['section-appels', 'call', 'themes'],
  ['section-services', 'digital-service', 'themes'],
  ['section-indicateurs', 'indicator', 'themes'],
];

const partnerSections: readonly Section[] = [
  ['ownedProjects', 'project', 'owner'],
  ['ownedPractices', 'good-practice', 'owner'],
  ['joinedActions', 'action', 'partners'],
  ['joinedProjects', 'project', 'partners'],
  ['joinedPractices', 'good-practice', 'partners'],
];

function linkSections(sections: readonly Section[], record: ImportRecord, catalogue: Catalogue) {
  return sections.map(([title, model, field]) => {
    const linked = catalogue.linking(model, field, record);
    return { title, paths: pathsOf(linked.slice(0, longestSection)), total: linked.length };
  });
}

/** The action before and the one after, in the same part of the plan. */
function neighbours(record: ImportRecord, catalogue: Catalogue): Values {
  const siblings = catalogue.records.filter(
    ({ model, data }) => model === 'action' && data['axis'] === record.data['axis'],
  );
  const rank = siblings.indexOf(record);
  const pathAt = (index: number) => pathsOf(siblings.slice(index, index + 1))[0];
  return { previousPath: rank > 0 ? pathAt(rank - 1) : undefined, nextPath: pathAt(rank + 1) };
}

/** What was answered to a consultation, on its page. */
function contributionsTo(record: ImportRecord, catalogue: Catalogue): Values {
  const linked = catalogue.linking('contribution', 'consultation', record);
  return { contributions: linked.map(({ data }) => data) };
}

type Describe = (record: ImportRecord, catalogue: Catalogue) => Values;

const describe: Readonly<Partial<Record<ContentModelName, Describe>>> = {
  'good-practice': (record, catalogue) => ({
    originPath: catalogue.paths('good-practice', record.data['replicates']),
    copyPaths: pathsOf(catalogue.linking('good-practice', 'replicates', record)),
    actionPaths: pathsOf(catalogue.linking('action', 'practices', record)),
  }),
  project: (record, catalogue) => ({
    originPath: catalogue.paths('project', record.data['replicates']),
    copyPaths: pathsOf(catalogue.linking('project', 'replicates', record)),
    summary: record.data['tagline'],
    actionPaths: pathsOf(catalogue.linking('action', 'projects', record)),
  }),
  action: (record, catalogue) => ({
    summary: record.data['objective'],
    axisPath: catalogue.paths('plan-axis', record.data['axis']),
    projectPaths: catalogue.paths('project', record.data['projects']),
    practicePaths: catalogue.paths('good-practice', record.data['practices']),
    newsPaths: pathsOf(catalogue.linking('news-item', 'actions', record)),
    indicatorPaths: pathsOf(catalogue.linking('indicator', 'actions', record)),
    consultationPaths: pathsOf(catalogue.linking('consultation', 'actions', record)),
    callPaths: pathsOf(catalogue.linking('call', 'actions', record)),
    ...neighbours(record, catalogue),
  }),
  partner: (record, catalogue) => ({
    kind: record.data['type'],
    territories: catalogue.titles('territory', record.data['territory']),
    linked: linkSections(partnerSections, record, catalogue),
  }),
  theme: (record, catalogue) => ({ linked: linkSections(themeSections, record, catalogue) }),
  'news-item': (record, catalogue) => ({ actionPaths: catalogue.paths('action', record.data['actions']) }),
  indicator: (record, catalogue) => ({
    summary: record.data['definition'],
    territories: catalogue.titles('territory', record.data['territory']),
    actionPaths: catalogue.paths('action', record.data['actions']),
  }),
  'digital-service': (record, catalogue) => ({
    // `url` is the address of the page itself for Hugo.
    url: undefined,
    serviceUrl: record.data['url'],
    ownerPath: catalogue.paths('partner', record.data['authority']),
    placePaths: catalogue.paths('digital-place', record.data['places']),
  }),
  'digital-place': (record, catalogue) => ({
    territories: catalogue.titles('territory', record.data['territory']),
    servicePaths: pathsOf(catalogue.linking('digital-service', 'places', record)),
  }),
  consultation: (record, catalogue) => ({
    summary: record.data['question'],
    actionPaths: catalogue.paths('action', record.data['actions']),
    ...contributionsTo(record, catalogue),
  }),
  call: (record, catalogue) => ({
    kind: record.data['type'],
    actionPaths: catalogue.paths('action', record.data['actions']),
  }),
  'plan-axis': (record, catalogue) => ({
    isTop: record.data['parent'] === undefined,
    branchPaths: pathsOf(catalogue.linking('plan-axis', 'parent', record)),
    actionPaths: pathsOf(catalogue.linking('action', 'axis', record)),
  }),
};

/** Places, and the groups they are part of: the search filters by both. */
function facetPlaces({ data }: ImportRecord, catalogue: Catalogue): string[] {
  const codes = [data['territories'] ?? data['territory'] ?? []].flat();
  const groups = codes.map((code) => catalogue.read('territory', code, 'parent'));
  return [...new Set([...catalogue.titles('territory', codes), ...catalogue.titles('territory', groups)])];
}

/** The front matter of the page of a record. */
export function toFrontMatter(record: ImportRecord, catalogue: Catalogue): Values {
  const { model, data } = record;
  const { [bodyFields[model] ?? '']: _body, slug: _slug, type: _type, ...values } = data;
  return {
    ...values,
    type: model,
    territories: catalogue.titles('territory', data['territories']),
    themePaths: catalogue.paths('theme', data['themes']),
    ownerPath: catalogue.paths('partner', data['owner']),
    partnerPaths: catalogue.paths('partner', data['partners']),
    facetPlaces: facetPlaces(record, catalogue),
    ...describe[model]?.(record, catalogue),
  };
}
