import {
  type Locale,
  type SpacePage,
  localizePath,
  pathOfSpacePage,
  sections,
} from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';

/** All that the script of the partners' space says in a language, and where its pages are: one text for a page to hold. */
export function spaceWords(locale: Locale) {
  const { partnerSpace, partnerFiles, partnerPublished, partnerRecords, records, forms, vocabularies } =
    stringsOf(locale);
  const pathOf = (page: SpacePage) => localizePath(pathOfSpacePage(page), locale);
  return {
    ...partnerSpace,
    files: partnerFiles,
    records: partnerRecords,
    documents: { language: records.documents.languages, licence: records.documents.licences },
    published: partnerPublished,
    locale,
    required: forms.required,
    choose: forms.choose,
    errorPrefix: forms.errorPrefix,
    kinds: vocabularies.partnerKinds,
    paths: {
      home: pathOf('home'),
      request: pathOf('request'),
      password: pathOf('password'),
      record: pathOf('record'),
      contact: localizePath(sections.contact, locale),
    },
  };
}

export type SpaceWords = ReturnType<typeof spaceWords>;
