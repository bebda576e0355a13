import type { ReviewDetail, ReviewPanel } from '@agenda21/content-types';
import { Flex, Typography } from '@strapi/design-system';
import type { ContentDocument } from '../../publishing/content-document.ts';
import { saveFirst } from '../sentences.ts';
import { AskCorrections } from './ask-corrections.tsx';
import { Decline } from './decline.tsx';
import { Differences } from './differences.tsx';
import { Merge } from './merge.tsx';
import { NoBearer } from './no-bearer.tsx';
import { PlainDecision } from './plain-decision.tsx';

export interface DecisionProps {
  readonly record: ContentDocument;
  readonly review: ReviewDetail;
  readonly onDone: () => void;
}

export interface DecisionsProps extends DecisionProps {
  readonly fields: ReviewPanel['fields'];
  /** True while the form holds changes that are not saved: nobody publishes something else than what they see. */
  readonly isModified: boolean;
}

/** What can be decided about a record, where it stands. */
export function Decisions({ fields, isModified, ...props }: DecisionsProps) {
  const may = (decision: ReviewDetail['decisions'][number]) => props.review.decisions.includes(decision);

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Differences record={props.record} />
      {may('publish') && !props.review.namesBearer && <NoBearer {...props.review} />}
      {may('publish') && isModified && <Typography>{saveFirst}</Typography>}
      {may('publish') && !isModified && <PlainDecision command="publish" {...props} />}
      {may('accept') && <PlainDecision command="accept" {...props} />}
      {may('ask') && <AskCorrections fields={fields} {...props} />}
      {may('decline') && <Decline {...props} />}
      {may('merge') && <Merge {...props} />}
      {may('reopen') && <PlainDecision command="reopen" {...props} />}
    </Flex>
  );
}
