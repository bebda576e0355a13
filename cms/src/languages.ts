import { type Locale, defaultLocale, localeNames, locales } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

interface LocaleRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

/** The slice of Strapi's locale service that is used here. */
interface LocaleService {
  find(): Promise<readonly LocaleRow[]>;
  create(locale: { code: Locale; name: string }): Promise<LocaleRow>;
  update(where: { id: number }, change: { name: string }): Promise<LocaleRow>;
  getDefaultLocale(): Promise<string>;
  setDefaultLocale(locale: { code: Locale }): Promise<unknown>;
}

/** Gives Strapi the portal's languages, French by default. A language that is there already is kept. */
export async function applyLanguages(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales') as LocaleService;
  const held = new Map((await service.find()).map((row) => [row.code, row]));
  for (const code of locales) {
    const row = held.get(code);
    const name = localeNames[code];
    if (!row) await service.create({ code, name });
    else if (row.name !== name) await service.update({ id: row.id }, { name });
  }
  if ((await service.getDefaultLocale()) !== defaultLocale) {
    await service.setDefaultLocale({ code: defaultLocale });
  }
}
