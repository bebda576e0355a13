import type { Shown, TitledModel } from '../content/shown.ts';
import { describeAction } from './action.ts';
import { describeCall } from './call.ts';
import { describeConsultation } from './consultation.ts';
import type { DescribedPage } from './described-page.ts';
import { describePlace } from './digital-place.ts';
import { describeService } from './digital-service.ts';
import { describePractice } from './good-practice.ts';
import { describeIndicator } from './indicator.ts';
import type { JsonLdNode } from './json-ld.ts';
import { describeNews } from './news-item.ts';
import { describePartner } from './partner.ts';
import { describeCollection, describePlainPage } from './plain-pages.ts';
import { describeProject } from './project.ts';

/** The models whose records have a page of their own. */
export type DescribedModel = Exclude<TitledModel, 'territory'>;

type Describe<N extends DescribedModel> = (
  shown: Shown<N>,
  page: DescribedPage,
) => JsonLdNode | readonly JsonLdNode[];

const describers: { readonly [N in DescribedModel]: Describe<N> } = {
  'plan-axis': describeCollection,
  action: describeAction,
  'good-practice': describePractice,
  project: describeProject,
  partner: describePartner,
  indicator: describeIndicator,
  'digital-service': describeService,
  'digital-place': describePlace,
  theme: describeCollection,
  'news-item': describeNews,
  consultation: describeConsultation,
  call: describeCall,
  page: describePlainPage,
};

/** Describes a record on its page. */
export function describeRecord<N extends DescribedModel>(
  shown: Shown<N>,
  page: DescribedPage,
): readonly JsonLdNode[] {
  const describe = describers[shown.entry.model] as Describe<N>;
  return [describe(shown, page)].flat();
}
