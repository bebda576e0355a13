import { type Section, type Locale, localizePath, sections } from '@agenda21/content-types';
import type { JsonLdNode } from '../linked-data/json-ld.ts';

/** A page in one language. */
export interface PageVersion {
  readonly locale: Locale;
  readonly path: string;
  /** False when the page shows French words for want of a translation. */
  readonly isTranslated: boolean;
}

/** A step of the way down to a page. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

/** Another form of what a page shows: its data. */
export interface AlternateForm {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

/** What the head and the frame of a page need to know of it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The address that stands for this page in search engines; null for a page without address. */
  readonly canonical: string | null;
  readonly versions: readonly PageVersion[];
  /** From below the home page to above this page. */
  readonly breadcrumb: readonly Crumb[];
  readonly alternates?: readonly AlternateForm[];
  /** The feed of what the page lists, when it has one beside that of the portal. */
  readonly feed?: { readonly href: string; readonly title: string } | undefined;
  /** True for a page that search engines have no use for. */
  readonly isUnlisted?: boolean;
  /** What the page is about, for programs; its way down is told by itself. */
  readonly describe?: (site: URL) => readonly JsonLdNode[];
}

/** The versions of a page of a section, which every language of the portal has. */
export function sectionVersions(section: Section, locales: readonly Locale[]): readonly PageVersion[] {
  return locales.map((locale) => ({
    locale,
    path: localizePath(sections[section], locale),
    isTranslated: true,
  }));
}
