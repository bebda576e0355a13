import { confirmRequest, takeRequest, tellTeam } from './account-requests.ts';
import { readLink } from './mail-links.ts';
import { SpaceRefusal } from './refusal.ts';
import type { SpaceRoute } from './routes.ts';
import { openSession } from './sessions.ts';
import { findUserById } from './users.ts';

/** Asking for an account, and confirming its address. */
export const requestRoutes: readonly SpaceRoute[] = [
  {
    method: 'POST',
    path: '/requests',
    form: 'request',
    access: 'anyone',
    async answer(space, { values }) {
      return { status: 202, afterwards: await takeRequest(space, values) };
    },
  },
  {
    method: 'POST',
    path: '/requests/confirmation',
    form: 'confirmation',
    access: 'anyone',
    async answer(space, { ctx, values }) {
      const { strapi, secret, later } = space;
      const { token = '', password = '' } = values;
      const find = (id: number) => findUserById(strapi, id);
      const user = await readLink('confirmation', token, { secret, now: new Date(), find });
      const confirmed = user && !user.confirmed ? await confirmRequest(strapi, user, password) : null;
      if (!confirmed) throw new SpaceRefusal('link');
      later.run(() => tellTeam(space, confirmed));
      const asked = { isKept: false, browser: ctx.get('user-agent') };
      return { status: 204, tokens: await openSession(strapi, confirmed, asked) };
    },
  },
];
