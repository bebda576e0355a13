import { readSettings } from '../src/env.ts';
import { sessionLifespans } from '../src/partner-space/session-lifespans.ts';
import { MAX_UPLOAD_BYTES, uploadTypes } from '../src/uploads.ts';

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
