import { readSettings } from '../src/env.ts';
import { PROGRAM_BODY_MAX_BYTES } from '../src/middlewares/limit-body.ts';
import { MAX_UPLOAD_BYTES } from '../src/uploads.ts';

export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [new URL(readSettings().CMS_PUBLIC_URL).origin] } },
  'strapi::query',
  'global::limit-body',
  {
    name: 'strapi::body',
    config: { jsonLimit: PROGRAM_BODY_MAX_BYTES, formidable: { maxFileSize: MAX_UPLOAD_BYTES } },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
