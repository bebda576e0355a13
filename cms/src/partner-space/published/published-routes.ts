import type { SpacePublished } from '@agenda21/content-types';
import { readChecked } from '../checks/checked-record.ts';
import type { OrganisationRow } from '../members.ts';
import { findPublicPath } from '../records/describe-record.ts';
import { requireOwn } from '../records/own-record.ts';
import { SpaceRefusal } from '../refusal.ts';
import type { SpaceRoute } from '../routes.ts';
import { readSender } from '../sender.ts';
import type { Space } from '../space.ts';
import { findOriginal, listReplications } from './replications.ts';
import { readViews } from './views.ts';

/** @throws SpaceRefusal `gone` when the record is not theirs, or visitors do not read it. */
async function describePublished(
  space: Space,
  organisation: OrganisationRow,
  id: string,
): Promise<SpacePublished> {
  const { strapi, siteUrl } = space;
  const review = await requireOwn(strapi, organisation, id);
  const published = await readChecked(strapi, review);
  const publicPath = await findPublicPath(strapi, review);
  if (!published || publicPath === null) throw new SpaceRefusal('gone');
  return {
    title: published.title,
    url: new URL(publicPath, siteUrl).href,
    siteName: (await readSender(space)).siteName,
    views: await readViews(strapi, id),
    replications: await listReplications(strapi, review.subjectModel, id),
  };
}

/** What becomes of a record once it is published, and the published records that others may take up. */
export const publishedRoutes: readonly SpaceRoute[] = [
  {
    method: 'GET',
    path: '/originals/:id',
    access: 'member',
    async answer({ strapi }, { id }) {
      const original = await findOriginal(strapi, id);
      if (!original) throw new SpaceRefusal('gone');
      return { status: 200, body: original };
    },
  },
  {
    method: 'GET',
    path: '/records/:id/published',
    access: 'member',
    async answer(space, { id }, { organisation }) {
      return { status: 200, body: await describePublished(space, organisation, id) };
    },
  },
];
