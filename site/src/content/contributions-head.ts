import { contributionsPath, nthPagePath } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { PageHead } from '../lib/page-head.ts';
import type { Content } from './content.ts';
import { entryCrumb, entryHead, sectionCrumb } from './page-heads.ts';
import type { Shown } from './shown.ts';

/**
 * The head of a page of contributions to a consultation. They are the same in every language, hence cut alike.
 * @returns the head, and the path of the first page.
 */
export function contributionsHead(
  consultation: Shown<'consultation'>,
  content: Content,
  { page, pageCount }: { readonly page: number; readonly pageCount: number },
): { readonly head: PageHead; readonly path: string } {
  const { locale } = consultation;
  const { participation, lists, formats } = stringsOf(locale);
  const words = participation.contributions;
  const breadcrumb = [
    sectionCrumb('participate', locale),
    sectionCrumb('consultations', locale),
    entryCrumb(consultation),
  ];
  // The page of the consultation describes it.
  const { describe: _, ...ofEntry } = entryHead(consultation, content, {
    description: words.intro,
    breadcrumb,
  });
  const title = words.of(ofEntry.title);
  const rank = lists.page(formats.number(page), formats.number(pageCount));
  const pagePath = (path: string) => nthPagePath(contributionsPath(path), page);
  const head: PageHead = {
    ...ofEntry,
    title: page === 1 ? title : `${title}, ${rank}`,
    canonical: ofEntry.canonical && pagePath(ofEntry.canonical),
    versions: ofEntry.versions.map((version) => ({ ...version, path: pagePath(version.path) })),
  };
  return { head, path: contributionsPath(consultation.path ?? '') };
}
