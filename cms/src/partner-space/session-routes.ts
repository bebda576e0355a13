import type { SpaceHome } from '@agenda21/content-types';
import { isClosed } from './caller.ts';
import { readTokens } from './cookies.ts';
import { describeMember, findMember } from './members.ts';
import { SpaceRefusal } from './refusal.ts';
import type { SpaceRoute } from './routes.ts';
import { endSessions, listSessions, openSession, renewSession } from './sessions.ts';
import { findUser, isPasswordOf } from './users.ts';
import { describeOrganisation } from './organisations.ts';

/** Signing in, staying so, signing out. */
export const sessionRoutes: readonly SpaceRoute[] = [
  {
    method: 'POST',
    path: '/session',
    form: 'signIn',
    access: 'anyone',
    async answer({ strapi, attempts }, { ctx, values }) {
      const { email = '', password = '', remember } = values;
      attempts.countPassword(email);
      const user = await findUser(strapi, email);
      const isRight = await isPasswordOf(strapi, user, password);
      if (!user?.confirmed || !isRight) throw new SpaceRefusal('credentials');
      const member = await findMember(strapi, user.id);
      if (!member?.organisation) throw new SpaceRefusal('closed');
      const asked = { isKept: remember === 'yes', browser: ctx.get('user-agent') };
      return { status: 204, tokens: await openSession(strapi, user, asked) };
    },
  },
  {
    method: 'POST',
    path: '/session/renewal',
    access: 'anyone',
    async answer({ strapi, siteUrl }, { ctx }) {
      return { status: 204, tokens: await renewSession(strapi, readTokens(ctx, siteUrl).refresh) };
    },
  },
  {
    method: 'DELETE',
    path: '/session',
    access: 'own-data',
    async answer({ strapi }, _asked, { session }) {
      await endSessions(strapi, session.userId, session.deviceId);
      return { status: 204, tokens: null };
    },
  },
  {
    method: 'GET',
    path: '/sessions',
    access: 'own-data',
    async answer({ strapi }, _asked, { session }) {
      return { status: 200, body: await listSessions(strapi, session) };
    },
  },
  {
    method: 'DELETE',
    path: '/sessions',
    access: 'own-data',
    async answer({ strapi }, _asked, { session }) {
      await endSessions(strapi, session.userId);
      return { status: 204, tokens: null };
    },
  },
  {
    method: 'DELETE',
    path: '/sessions/:id',
    access: 'own-data',
    async answer({ strapi }, { id }, { session }) {
      const { sessions } = await listSessions(strapi, session);
      if (!sessions.some((open) => open.id === id)) throw new SpaceRefusal('gone');
      await endSessions(strapi, session.userId, id);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: '/home',
    access: 'own-data',
    async answer({ strapi }, _asked, { member, organisation }) {
      const home: SpaceHome = {
        member: describeMember(member),
        organisation: await describeOrganisation(strapi, organisation),
        closure: isClosed(organisation) ? { reason: organisation.reason } : null,
      };
      return { status: 200, body: home };
    },
  },
];
