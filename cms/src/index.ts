import type { Core } from '@strapi/strapi';
import { startAudience, stopAudience } from './audience/index.ts';
import { registerChoices } from './choices.ts';
import { applyEditForms } from './editing/edit-forms.ts';
import { fillSlugs } from './editing/fill-slug.ts';
import { guardFields } from './editing/guard-fields.ts';
import { keepFew } from './editing/keep-few.ts';
import { applyLanguages } from './languages.ts';
import { startMessages, stopMessages } from './messages/index.ts';
import { startPartnerSpace, stopPartnerSpace } from './partner-space/index.ts';
import { applyRoles } from './permissions/apply-roles.ts';
import { closePublicApi } from './permissions/close-public-api.ts';
import { registerOperateRight } from './permissions/operate-right.ts';
import { hideUnusedScreens } from './permissions/unused-screens.ts';
import { startPublishing } from './publishing/index.ts';
import { startReviews, stopReviews } from './reviews/index.ts';
import { guardUploads } from './uploads.ts';

interface Strapi {
  readonly strapi: Core.Strapi;
}

export default {
  async register({ strapi }: Strapi): Promise<void> {
    registerChoices(strapi);
    hideUnusedScreens(strapi);
    await registerOperateRight(strapi);
  },

  async bootstrap({ strapi }: Strapi): Promise<void> {
    await applyLanguages(strapi);
    await applyRoles(strapi);
    await closePublicApi(strapi);
    await applyEditForms(strapi);
    fillSlugs(strapi);
    guardFields(strapi);
    keepFew(strapi);
    guardUploads(strapi);
    const outbox = await startPublishing(strapi);
    startReviews(strapi, outbox);
    await startMessages(strapi);
    await startAudience(strapi);
    await startPartnerSpace(strapi, outbox);
  },

  async destroy({ strapi }: Strapi): Promise<void> {
    await stopMessages(strapi);
    await stopAudience();
    await stopPartnerSpace();
    await stopReviews();
  },
};
