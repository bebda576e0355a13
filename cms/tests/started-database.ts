/** The database of a cms that started once: kept by the first one of a run, so that the others need not make their tables. */
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly sharedFolder: string;
  }
}

const kept = () => path.join(inject('sharedFolder'), 'started.db');

/** Gives a data folder the database that was kept, if there is one. */
export function takeStartedDatabase(dataDir: string): void {
  if (!existsSync(kept())) return;
  mkdirSync(path.join(dataDir, 'cms'));
  copyFileSync(kept(), path.join(dataDir, 'cms/data.db'));
}

/** Keeps the database of a cms that has just started on an empty folder. */
export async function keepStartedDatabase(strapi: Core.Strapi): Promise<void> {
  if (existsSync(kept())) return;
  const copy = `${kept()}.${process.pid}`;
  await strapi.db.connection.raw('VACUUM INTO ?', [copy]);
  renameSync(copy, kept());
}
