/** How the audience of the portal is measured, as its server and its pages are told. */
import {
  type AudienceMeasure,
  type Locale,
  audienceOfSettings,
  defaultLocale,
} from '@agenda21/content-types';
import type { Content } from './content.ts';
import { langOf } from './shown.ts';

/** What the settings ask for: those in French, whose facts all languages share. */
export function readMeasure(content: Content): AudienceMeasure {
  return content.derive('audience', () => audienceOfSettings(content.settings(defaultLocale)?.entry.data));
}

/** What a page that tells of the measure says. */
export interface AudienceNotice {
  readonly measure: AudienceMeasure;
  /** Where the total of each month is published; null when it is not. */
  readonly indicator: {
    readonly href: string;
    readonly title: string;
    readonly lang: string | undefined;
  } | null;
}

function findIndicator(content: Content, locale: Locale): AudienceNotice['indicator'] {
  const documentId = content.settings(defaultLocale)?.entry.data.audienceIndicator;
  const indicator = documentId ? content.byId('indicator', documentId, locale) : null;
  return indicator?.path
    ? { href: indicator.path, title: indicator.entry.data.title, lang: langOf(indicator) }
    : null;
}

/** What pages in a language tell of the measure. */
export function audienceNotice(content: Content, locale: Locale): AudienceNotice {
  return content.derive(`audience notice ${locale}`, () => ({
    measure: readMeasure(content),
    indicator: findIndicator(content, locale),
  }));
}
