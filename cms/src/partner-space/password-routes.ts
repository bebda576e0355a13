import { readLink, signLink } from './mail-links.ts';
import { writePasswordChanged, writeReset } from './mails.ts';
import { SpaceRefusal } from './refusal.ts';
import type { SpaceRoute } from './routes.ts';
import { readSender } from './sender.ts';
import { endOtherSessions, endSessions } from './sessions.ts';
import type { Space } from './space.ts';
import { findUser, findUserById, isPasswordOf, setPassword } from './users.ts';

async function sendReset(space: Space, email: string): Promise<void> {
  const { strapi, send, attempts, secret } = space;
  const user = await findUser(strapi, email);
  if (!user?.confirmed || !attempts.mayReset(email)) return;
  await send(writeReset(email, signLink('reset', user, secret, new Date()), await readSender(space)));
}

/** A person learns of a change of password that they did not make. */
const tellChange = (space: Space, email: string) => async () =>
  space.send(writePasswordChanged(email, await readSender(space)));

/** Changing a password, or choosing another one when it is forgotten. */
export const passwordRoutes: readonly SpaceRoute[] = [
  {
    method: 'PUT',
    path: '/password',
    form: 'passwordChange',
    access: 'signed-in',
    async answer(space, { values }, { user, member, session }) {
      const { strapi, attempts } = space;
      const { current = '', password = '' } = values;
      attempts.countOwnPassword(member.documentId);
      const isDone =
        (await isPasswordOf(strapi, user, current)) && (await setPassword(strapi, user, password));
      if (!isDone) throw SpaceRefusal.ofPassword('current');
      await endOtherSessions(strapi, session);
      return { status: 204, afterwards: tellChange(space, user.email) };
    },
  },
  {
    method: 'POST',
    path: '/password/resets',
    form: 'resetRequest',
    access: 'anyone',
    async answer(space, { values }) {
      return { status: 202, afterwards: () => sendReset(space, values['email'] ?? '') };
    },
  },
  {
    method: 'PUT',
    path: '/password/resets',
    form: 'reset',
    access: 'anyone',
    async answer(space, { values }) {
      const { strapi, secret } = space;
      const { token = '', password = '' } = values;
      const find = (id: number) => findUserById(strapi, id);
      const user = await readLink('reset', token, { secret, now: new Date(), find });
      if (!user?.confirmed || !(await setPassword(strapi, user, password))) throw new SpaceRefusal('link');
      await endSessions(strapi, user.id);
      return { status: 204, tokens: null, afterwards: tellChange(space, user.email) };
    },
  },
];
