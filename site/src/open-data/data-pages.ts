/** The pages that explain the columns of the sets of data. */
import { type Locale, dataPagePath, localizePath } from '@agenda21/content-types';
import { getContent } from '../content/load.ts';
import { sectionCrumb } from '../content/page-heads.ts';
import { type StaticPath, toLocaleParam } from '../content/routes.ts';
import { stringsOf } from '../i18n/index.ts';
import type { PageHead } from '../lib/page-head.ts';
import type { DataFacts } from './data-files.ts';
import { type DataSet, dataSets } from './data-sets.ts';
import { formatNames, mediaTypes } from './formats.ts';
import { describeSet, titleOfSet } from './told-sets.ts';

/** One address for each set in each language. */
export function dataPages(): StaticPath[] {
  return getContent().locales.flatMap((locale) =>
    dataSets.map(({ name }) => ({ params: { locale: toLocaleParam(locale), set: name } })),
  );
}

/** The head of the page of a set: its files are other forms of it. */
export function dataPageHead(set: DataSet, { files }: DataFacts, locale: Locale): PageHead {
  const path = dataPagePath(set.name);
  const title = titleOfSet(set, locale);
  return {
    title: stringsOf(locale).openData.columnsOf(title),
    description: describeSet(set, locale),
    canonical: localizePath(path, locale),
    versions: getContent().locales.map((version) => ({
      locale: version,
      path: localizePath(path, version),
      isTranslated: true,
    })),
    breadcrumb: [sectionCrumb('openData', locale)],
    alternates: files.map((file) => ({
      type: mediaTypes[file.format],
      href: file.path,
      title: `${title} (${formatNames[file.format]})`,
    })),
  };
}
