import type { ContentData } from '@agenda21/content-types';
import type { Shown } from '../content/shown.ts';
import { describeBase } from './describe-base.ts';
import { type DescribedPage, bodies, publisher, territories } from './described-page.ts';
import { documents } from './documents.ts';
import type { JsonLdNode } from './json-ld.ts';

type Standing = Pick<ContentData<'action'>, 'phase' | 'progressStatus'>;

/**
 * Where an action stands, in the four words of schema.org/ActionStatusType: what is over, done or given up, says so
 * whatever its phase; an idea or a study is still potential.
 * @returns null when the phase is not said.
 */
export function actionStatus({ phase, progressStatus }: Standing): string | null {
  if (progressStatus === 'terminé') return 'https://schema.org/CompletedActionStatus';
  if (progressStatus === 'abandonné') return 'https://schema.org/FailedActionStatus';
  if (phase === null) return null;
  return `https://schema.org/${phase === 'opération' ? 'Active' : 'Potential'}ActionStatus`;
}

/** An action of the plan as an `Action` (schema.org/Action). Its days carry no hour, which nobody knows. */
export function describeAction({ entry }: Shown<'action'>, page: DescribedPage): JsonLdNode {
  const { data } = entry;
  return {
    ...describeBase('Action', data.title, data.objective ?? data.description, page),
    identifier: data.code,
    actionStatus: actionStatus(data),
    startTime: data.startsOn,
    endTime: data.endsOn,
    agent: publisher(page),
    participant: bodies(data.partners, page),
    location: territories(data.territories, page),
    subjectOf: documents(data.documents, page),
  };
}
