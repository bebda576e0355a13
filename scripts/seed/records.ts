import { readFileSync, readdirSync } from 'node:fs';
import {
  type ContentModelName,
  type ImportRecord,
  type Locale,
  contentModels,
  defaultLocale,
  isContentModelName,
  isLocale,
} from '@agenda21/content-types';
import { z } from 'zod';

const dataFolder = new URL('data/', import.meta.url);
const dataSchema = z.record(z.string(), z.unknown());
const originalsSchema = z.union([z.array(dataSchema), dataSchema.transform((data) => [data])]);
const translationsSchema = z.array(z.strictObject({ key: z.string(), data: dataSchema }));

const modelNames = Object.keys(contentModels).filter(isContentModelName);

function readJson(file: string, folder: URL): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

function readOriginals(model: ContentModelName, folder: URL): ImportRecord[] {
  return originalsSchema
    .parse(readJson(`${model}.json`, folder))
    .map((data) => ({ model, locale: defaultLocale, data }));
}

function readTranslations(locale: Locale, folder: URL): ImportRecord[] {
  const present = new Set(readdirSync(folder));
  return modelNames
    .filter((model) => contentModels[model].isLocalized && present.has(`${model}.json`))
    .flatMap((model) =>
      translationsSchema
        .parse(readJson(`${model}.json`, folder))
        .map(({ key, data }) => ({ model, locale, key, data })),
    );
}

/**
 * Reads the demonstration content: one file a model in French, and the same names in a folder for each other language.
 * French comes before its translations.
 */
export function readSeedRecords(folder: URL = dataFolder): ImportRecord[] {
  const translated = readdirSync(folder).filter(isLocale);
  return [
    ...modelNames.flatMap((model) => readOriginals(model, folder)),
    ...translated.flatMap((locale) => readTranslations(locale, new URL(`${locale}/`, folder))),
  ];
}
