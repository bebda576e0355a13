import type { Context } from 'koa';
import type { Tokens } from './sessions.ts';

/** The names of the two cookies. With https, the prefix keeps other hosts of the domain from setting them. */
const namesFor = (siteUrl: string) => {
  const prefix = siteUrl.startsWith('https:') ? '__Host-' : '';
  return { access: `${prefix}espace-acces`, refresh: `${prefix}espace-session` };
};

/** A cookie that no script reads, and that browsers send from pages of the portal alone. */
function writeCookie(ctx: Context, siteUrl: string, name: string, value: string, end: string): void {
  const secure = siteUrl.startsWith('https:') ? '; Secure' : '';
  ctx.append('Set-Cookie', `${name}=${value}; Path=/; HttpOnly; SameSite=Strict${secure}${end}`);
}

/** Gives the tokens of a session to the browser. */
export function giveTokens(ctx: Context, siteUrl: string, { access, refresh, keepUntil }: Tokens): void {
  const names = namesFor(siteUrl);
  const end = keepUntil ? `; Expires=${keepUntil.toUTCString()}` : '';
  writeCookie(ctx, siteUrl, names.access, access, end);
  writeCookie(ctx, siteUrl, names.refresh, refresh, end);
}

/** Has the browser forget its session. */
export function takeTokens(ctx: Context, siteUrl: string): void {
  for (const name of Object.values(namesFor(siteUrl))) writeCookie(ctx, siteUrl, name, '', '; Max-Age=0');
}

/** What the browser holds; an empty text for what it does not. */
export function readTokens(ctx: Context, siteUrl: string): Pick<Tokens, 'access' | 'refresh'> {
  const names = namesFor(siteUrl);
  const read = (name: string) => ctx.cookies.get(name, { signed: false }) ?? '';
  return { access: read(names.access), refresh: read(names.refresh) };
}
