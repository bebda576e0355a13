import { readSettings } from '../src/env.ts';

const settings = readSettings();

export default {
  autoOpen: false,
  apiToken: { salt: settings.CMS_API_TOKEN_SALT },
  transfer: { token: { salt: settings.CMS_TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: settings.CMS_ENCRYPTION_KEY },
  auth: {
    secret: settings.CMS_ADMIN_JWT_SECRET,
    cookie: { secure: settings.CMS_PUBLIC_URL.startsWith('https:') },
  },
  // Without this, each form invites its editor to set up a preview.
  preview: { enabled: false, config: { allowedOrigins: [], handler: () => null } },
  flags: { nps: false, promoteEE: false, docLinks: false },
};
