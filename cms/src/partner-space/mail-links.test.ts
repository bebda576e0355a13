import { expect, it } from 'vitest';
import { linkLives, pageUrl, readLink, signLink } from './mail-links.ts';

const secret = 'un-secret-pour-les-tests-0123456789';
const now = new Date('2026-11-27T12:00:00Z');
const user = { id: 7, email: 'a@exemple.fr', password: 'empreinte', confirmed: true };
const later = (ms: number) => new Date(now.getTime() + ms);
const read = (token: string, at = now, held = user, purpose: 'reset' | 'confirmation' = 'reset') =>
  readLink(purpose, token, { secret, now: at, find: async (id) => (id === held.id ? held : null) });

it('opens for its user until its end, thirty minutes for a password', async () => {
  const token = signLink('reset', user, secret, now);
  expect(linkLives.reset).toBe(30 * 60_000);
  expect(await read(token, later(linkLives.reset - 1))).toEqual(user);
  expect(await read(token, later(linkLives.reset))).toBeNull();
});

it('serves no more once the password is another one, nor for another user', async () => {
  const token = signLink('reset', user, secret, now);
  expect(await read(token, now, { ...user, password: 'autre' })).toBeNull();
  expect(await read(token, now, { ...user, id: 8 })).toBeNull();
});

it('opens nothing else than what it is for, nor once it was changed', async () => {
  const token = signLink('reset', user, secret, now);
  expect(await read(token, now, user, 'confirmation')).toBeNull();
  expect(await read(`${token}.x`)).toBeNull();
  expect(await read('x')).toBeNull();
  const [, signature] = token.split('.');
  const forged = Buffer.from(JSON.stringify({ user: 7, expiresAt: 9e15, nonce: '' })).toString('base64url');
  expect(await read(`${forged}.${signature}`)).toBeNull();
});

it('is in the fragment of an address of the space', () => {
  expect(pageUrl('https://portail.example', 'password', 'a.b')).toBe(
    'https://portail.example/espace-partenaires/mot-de-passe/#jeton=a.b',
  );
});
