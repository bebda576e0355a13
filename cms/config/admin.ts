import { readSettings } from '../src/env.ts';
import { type PreviewRequest, findPreviewUrl } from '../src/previews/find-preview-url.ts';

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
  preview: {
    enabled: true,
    config: {
      allowedOrigins: [new URL(settings.SITE_URL).origin],
      handler: (uid: string, request: PreviewRequest) => findPreviewUrl(strapi, uid, request),
    },
  },
  flags: { nps: false, promoteEE: false, docLinks: false },
};
