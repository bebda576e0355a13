import type { Context } from 'koa';
import { expect, it } from 'vitest';
import { giveTokens, readTokens, takeTokens } from './cookies.ts';

/** What a browser is sent, and what it holds. */
function openBrowser(held: Readonly<Record<string, string>> = {}) {
  const sent: string[] = [];
  const ctx = {
    append: (_name: string, line: string) => void sent.push(line),
    cookies: { get: (name: string) => held[name] },
  } as unknown as Context;
  return { sent, ctx };
}

const tokens = { access: 'a', refresh: 'r', keepUntil: null };

it('binds the cookies to the host and to encryption when the portal is served so', () => {
  const { sent, ctx } = openBrowser();
  giveTokens(ctx, 'https://portail.example', tokens);
  expect(sent).toEqual([
    '__Host-espace-acces=a; Path=/; HttpOnly; SameSite=Strict; Secure',
    '__Host-espace-session=r; Path=/; HttpOnly; SameSite=Strict; Secure',
  ]);
});

it('keeps them until the end of the session for who stays signed in', () => {
  const { sent, ctx } = openBrowser();
  giveTokens(ctx, 'http://localhost:4321', { ...tokens, keepUntil: new Date('2026-12-27T12:00:00Z') });
  expect(sent[1]).toBe(
    'espace-session=r; Path=/; HttpOnly; SameSite=Strict; Expires=Sun, 27 Dec 2026 12:00:00 GMT',
  );
});

it('has them forgotten', () => {
  const { sent, ctx } = openBrowser();
  takeTokens(ctx, 'http://localhost:4321');
  expect(sent.every((line) => line.endsWith('; Max-Age=0'))).toBe(true);
  expect(sent).toHaveLength(2);
});

it('does not take, over https, a cookie that another host of the domain could have set', () => {
  const { ctx } = openBrowser({ 'espace-acces': 'volé', '__Host-espace-session': 'r' });
  expect(readTokens(ctx, 'https://portail.example')).toEqual({ access: '', refresh: 'r' });
});
