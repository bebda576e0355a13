import path from 'node:path';
import { readSettings } from '../src/env.ts';

const settings = readSettings();

export default {
  host: settings.CMS_HOST,
  port: settings.CMS_PORT,
  url: settings.CMS_PUBLIC_URL,
  app: { keys: settings.CMS_APP_KEYS },
  // Behind a proxy that speaks https, Strapi must trust it, or it refuses to send its session cookie.
  proxy: { koa: settings.CMS_PUBLIC_URL.startsWith('https:') },
  // Apart from the database: everything in this folder is served.
  dirs: { public: path.join(settings.DATA_DIR, 'cms/public') },
  cron: { enabled: true },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
};
