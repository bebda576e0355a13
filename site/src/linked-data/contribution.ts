import { languageOfContribution } from '../content/contributions.ts';
import type { Shown } from '../content/shown.ts';
import { type DescribedPage, absolute, bodyOr, sumUp } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

/**
 * A contribution as a `Comment` (schema.org/Comment) about its consultation, with the answer to it. Who wrote it is left to
 * the page: a person is not told to programs.
 */
export function describeContribution(
  shown: Shown<'contribution'>,
  consultation: Shown<'consultation'>,
  page: DescribedPage,
): JsonLdNode {
  const { data } = shown.entry;
  const inLanguage = languageOfContribution(shown);
  const { title, owner } = consultation.entry.data;
  return {
    '@type': 'Comment',
    identifier: data.code,
    text: sumUp(data.text),
    url: `${page.url}#${data.code}`,
    dateCreated: data.receivedOn,
    inLanguage,
    about: { '@type': 'Event', name: title, url: absolute(consultation.path ?? '', page) },
    comment: data.answer
      ? {
          '@type': 'Comment',
          text: sumUp(data.answer),
          dateCreated: data.answeredOn,
          inLanguage,
          author: bodyOr(owner, page),
        }
      : null,
  };
}
