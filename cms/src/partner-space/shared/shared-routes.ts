import { dayInFrance } from '@agenda21/content-types';
import { answerFile } from '../files/answer-files.ts';
import { SpaceRefusal } from '../refusal.ts';
import type { SpaceRoute } from '../routes.ts';
import { findSharedFile, listShared } from './shared-items.ts';

/** What the team shares with the members of accepted organisations. */
export const sharedRoutes: readonly SpaceRoute[] = [
  {
    method: 'GET',
    path: '/shared',
    access: 'member',
    async answer({ strapi }) {
      return { status: 200, body: await listShared(strapi, dayInFrance(new Date())) };
    },
  },
  {
    method: 'GET',
    path: '/shared/:id/file',
    access: 'member',
    async answer(space, { id }) {
      const file = await findSharedFile(space.strapi, id);
      if (file === null) throw new SpaceRefusal('gone');
      return answerFile(space, file);
    },
  },
];
