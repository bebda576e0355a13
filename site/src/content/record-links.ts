import type { Content } from './content.ts';
import type { FrameLink } from './frame.ts';
import { type Shown, type TitledModel, langOf } from './shown.ts';
import { territoryHref } from './territory-map.ts';

/** The link to an entry's page, by its name. */
export function linkTo(shown: Shown<TitledModel>): FrameLink {
  return { href: shown.path ?? '', label: shown.entry.data.title, lang: langOf(shown) };
}

/** The links to the pages of documents of one model; the ones that are not published are left out. */
export function linksTo(
  model: TitledModel,
  documentIds: readonly (string | null)[],
  { locale }: Pick<Shown, 'locale'>,
  content: Content,
): readonly FrameLink[] {
  const known = documentIds.filter((documentId) => documentId !== null);
  return content.byIds(model, known, locale).map((shown) => linkTo(shown));
}

/** The links to the territories that a record names: they have a page since the record is on them. */
export function territoryLinks(
  documentIds: readonly (string | null)[],
  { locale }: Pick<Shown, 'locale'>,
  content: Content,
): readonly FrameLink[] {
  const known = documentIds.filter((documentId) => documentId !== null);
  return content
    .byIds('territory', known, locale)
    .map((territory) => ({ href: territoryHref(territory), label: territory.entry.data.title }));
}
