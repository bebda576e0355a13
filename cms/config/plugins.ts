import { uploadTypes } from '@agenda21/content-types';
import { readSettings } from '../src/env.ts';
import { sessionLifespans } from '../src/partner-space/session-lifespans.ts';
import { MAX_UPLOAD_BYTES } from '../src/uploads.ts';

export default {
  upload: {
    config: { sizeLimit: MAX_UPLOAD_BYTES, security: { allowedTypes: [...uploadTypes] } },
  },
  'users-permissions': {
    config: {
      jwtSecret: readSettings().CMS_JWT_SECRET,
      jwtManagement: 'refresh',
      sessions: sessionLifespans,
    },
  },
};
