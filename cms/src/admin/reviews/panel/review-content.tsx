import { Flex, Link, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { NavLink } from 'react-router-dom';
import { Caution } from '../../publishing/caution.tsx';
import { type ContentDocument, editAddressOf } from '../../publishing/content-document.ts';
import { otherLanguage, readingReview, reviewOutdated, reviewUnknown } from '../sentences.ts';
import { Decisions, type DecisionsProps } from './decisions.tsx';
import { OpenReview } from './open-review.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { Say } from './say.tsx';
import { Thread } from './thread.tsx';
import { useEditedRecord } from './use-edited-record.ts';
import { useReview } from './use-review.ts';

interface ReviewContentProps {
  readonly record: ContentDocument;
  /** Asks at once each time that it changes. */
  readonly occasion: string;
}

/** What can be decided about a record, in the language of its review; the way there from another one. */
function DecisionsHere(props: DecisionsProps) {
  const { record, review } = props;
  if (review.locale === record.locale) return <Decisions {...props} />;
  return (
    <Link tag={NavLink} to={editAddressOf(review)}>
      {otherLanguage}
    </Link>
  );
}

/** The review of a record: where it stands, what can be decided, and its thread. */
export function ReviewContent({ record, occasion }: ReviewContentProps) {
  const { value, hasFailed, refresh } = useReview(record, occasion);
  const edited = useEditedRecord();
  const factsRef = useRef<HTMLDivElement>(null);
  const review = value?.review ?? null;

  // The button that was pressed may leave with the step: what it changed takes the focus.
  function showOutcome(): void {
    factsRef.current?.focus();
    refresh();
    edited.refresh();
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <div ref={factsRef} tabIndex={-1}>
        <Caution>{hasFailed ? (value ? reviewOutdated : reviewUnknown) : null}</Caution>
        {!value && !hasFailed && <Typography textColor="neutral600">{readingReview}</Typography>}
        {review && <ReviewFacts record={record} review={review} onDone={refresh} />}
      </div>
      {value && !review && <OpenReview record={record} onDone={showOutcome} />}
      {value && review && (
        <>
          <DecisionsHere
            record={record}
            review={review}
            fields={value.fields}
            isModified={edited.isModified}
            onDone={showOutcome}
          />
          <Thread lines={review.lines} />
          <Say record={record} onDone={refresh} />
        </>
      )}
    </Flex>
  );
}
