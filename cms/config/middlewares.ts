import { readSettings } from '../src/env.ts';
import { PROGRAM_BODY_MAX_BYTES } from '../src/middlewares/limit-body.ts';
import { securityConfig } from '../src/security.ts';
import { MAX_UPLOAD_BYTES } from '../src/uploads.ts';

const publicUrl = readSettings().CMS_PUBLIC_URL;

export default [
  'strapi::logger',
  'strapi::errors',
  'global::permissions-policy',
  { name: 'strapi::security', config: securityConfig(publicUrl) },
  { name: 'strapi::cors', config: { origin: [new URL(publicUrl).origin] } },
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
