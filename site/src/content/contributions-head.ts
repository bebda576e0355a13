import { contributionsPath, nthPagePath } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { PageHead } from '../lib/page-head.ts';
import type { ListPage } from '../lib/pagination.ts';
import { describeContribution } from '../linked-data/contribution.ts';
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
  { page, pageCount, items }: ListPage<Shown<'contribution'>>,
): { readonly head: PageHead; readonly path: string } {
  const { locale } = consultation;
  const { participation, lists, formats } = stringsOf(locale);
  const words = participation.contributions;
  const breadcrumb = [
    sectionCrumb('participate', locale),
    sectionCrumb('consultations', locale),
    entryCrumb(consultation),
  ];
  const ofEntry = entryHead(consultation, content, {
    description: words.intro,
    breadcrumb,
  });
  const title = words.of(ofEntry.title);
  const rank = lists.page(formats.number(page), formats.number(pageCount));
  const pagePath = (path: string) => nthPagePath(contributionsPath(path), page);
  const canonical = ofEntry.canonical && pagePath(ofEntry.canonical);
  const head: PageHead = {
    ...ofEntry,
    title: page === 1 ? title : `${title}, ${rank}`,
    canonical,
    versions: ofEntry.versions.map((version) => ({ ...version, path: pagePath(version.path) })),
    // The page of the consultation describes it.
    describe: (site) => {
      const described = { content, locale, site, url: new URL(canonical ?? '', site).href };
      return items.map((item) => describeContribution(item, consultation, described));
    },
  };
  return { head, path: contributionsPath(consultation.path ?? '') };
}
