import { type SpacePreview, choicesRequestSchema, previewSegment } from '@agenda21/content-types';
import { readSettings } from '../../env.ts';
import { signPreview } from '../../previews/signed-token.ts';
import { actorOfMember } from '../../publishing/actors.ts';
import { readBody } from '../read-body.ts';
import type { SpaceRoute } from '../routes.ts';
import { findChoices } from './find-choices.ts';
import { requireOwn } from './own-record.ts';
import { requireDraft } from './record-values.ts';

/** What the complete form of a record needs beside its saves: what it can link to, and how it will look. */
export const completeFormRoutes: readonly SpaceRoute[] = [
  {
    method: 'POST',
    path: '/choices/:id',
    access: 'member',
    async answer({ strapi, attempts }, asked, { member }) {
      const request = readBody(choicesRequestSchema, asked);
      attempts.countSearch(member.documentId);
      return { status: 200, body: await findChoices(strapi, asked.id, request) };
    },
  },
  {
    method: 'POST',
    path: '/records/:id/preview',
    access: 'member',
    async answer({ strapi }, { id }, { organisation, member }) {
      const review = await requireOwn(strapi, organisation, id);
      await requireDraft(strapi, review);
      const { subjectModel: model, subjectId: documentId, subjectLocale: locale } = review;
      const subject = { model, documentId, locale, actor: actorOfMember(member.documentId) };
      const token = signPreview(subject, readSettings().CMS_ADMIN_JWT_SECRET, new Date());
      const body: SpacePreview = { path: `/${previewSegment}/${token}/` };
      return { status: 200, body };
    },
  },
];
