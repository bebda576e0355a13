import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { readSettings } from './env.ts';

const appDir = path.resolve(__dirname, '../..');

/**
 * Makes the cms from its compiled folder, ready to start.
 * @throws SettingsError when the environment is not right.
 */
export function createCms(): Core.Strapi {
  // Strapi refuses to start without it and does not make it.
  mkdirSync(path.join(readSettings().DATA_DIR, 'cms/public/uploads'), { recursive: true });
  return createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
}
