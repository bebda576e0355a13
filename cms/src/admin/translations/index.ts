import { adminWords } from './admin.ts';
import { contentManagerWords } from './content-manager.ts';
import { localeWords } from './locales.ts';
import { mediaWords } from './media.ts';

function prefix(words: Readonly<Record<string, string>>, plugin: string): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`${plugin}.${key}`, text]));
}

/** What Strapi's own French lacks or words in the name of its maker. */
export const translations: Readonly<Record<string, string>> = {
  ...adminWords,
  ...prefix(contentManagerWords, 'content-manager'),
  ...prefix(localeWords, 'i18n'),
  ...prefix(mediaWords, 'upload'),
};
