import type { SpaceRoute } from '../routes.ts';
import { confirmCheck, readCheck } from './confirm-check.ts';

/** What the link of a yearly check asks for. Whoever has the link may, signed in or not. */
export const checkRoutes: readonly SpaceRoute[] = [
  {
    method: 'POST',
    path: '/checks/reading',
    form: 'check',
    access: 'anyone',
    async answer(space, { values: { token = '' } }) {
      return { status: 200, body: await readCheck(space, token) };
    },
  },
  {
    method: 'POST',
    path: '/checks',
    form: 'check',
    access: 'anyone',
    async answer(space, { values: { token = '' } }) {
      await confirmCheck(space, token, new Date());
      return { status: 204 };
    },
  },
];
