import type { Core } from '@strapi/strapi';
import type { Outbox } from './outbox.ts';

interface LocaleRow {
  readonly code: string;
  readonly name: string;
}

type Method = (...values: readonly unknown[]) => Promise<LocaleRow | null>;

/**
 * Makes the creation and the removal of a language leave their row in the outbox, in the same transaction.
 * Strapi removes the contents of a language straight in the database, without a word to its document service.
 */
export function watchLocales(strapi: Core.Strapi, outbox: Outbox): void {
  const service = strapi.plugin('i18n').service('locales') as Record<string, Method>;
  for (const name of ['create', 'delete'] as const) {
    const method = service[name];
    if (!method) throw new Error(`Strapi's locale service has no "${name}" any more: see locale-changes.ts.`);
    service[name] = (...values) =>
      outbox.record(async () => {
        const locale = await method(...values);
        if (!locale) return { result: locale, changes: [] };
        const { code, name: title } = locale;
        return {
          result: locale,
          changes: [{ action: 'locale', model: 'locale', documentId: code, locale: code, title }],
        };
      });
  }
}
