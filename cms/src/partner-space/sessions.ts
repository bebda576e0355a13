/** The sessions of the space, kept by Strapi's session manager: one family of tokens for each sign-in. */
import { randomUUID } from 'node:crypto';
import type { SpaceSessions } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { SpaceRefusal } from './refusal.ts';
import { type User, withUserLock } from './users.ts';

const ORIGIN = 'users-permissions';
const sessionUid = 'admin::session';

/** How long an old token may come again without meaning that it was stolen, in milliseconds: two tabs renew at once. */
const STALE_MS = 10_000;

interface SessionRow {
  readonly userId: string;
  readonly sessionId: string;
  readonly deviceId: string;
  readonly childId: string | null;
  readonly status: 'active' | 'rotated';
  readonly type: 'refresh' | 'session';
  readonly createdAt: string;
  readonly absoluteExpiresAt: string;
  readonly metadata?: { readonly browser?: string; readonly since?: string } | null;
}

/** What a browser holds of a session, in cookies that no script reads. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string;
  /** When the browser forgets it; null: when it is closed. */
  readonly keepUntil: Date | null;
}

/** An open session: whose it is, and which family of tokens. */
export interface OpenSession {
  readonly userId: number;
  readonly deviceId: string;
}

const managerOf = (strapi: Core.Strapi) => strapi.sessionManager(ORIGIN);

const findRow = (strapi: Core.Strapi, sessionId: string): Promise<SessionRow | null> =>
  strapi.db.query(sessionUid).findOne({ where: { sessionId, origin: ORIGIN } });

async function toTokens(strapi: Core.Strapi, refresh: string, keepUntil: Date | null): Promise<Tokens> {
  const access = await managerOf(strapi).generateAccessToken(refresh);
  if ('error' in access) throw new SpaceRefusal('signed-out');
  return { access: access.token, refresh, keepUntil };
}

/**
 * Opens a session under the lock of the user: a change of password comes before it, or ends it.
 * @param user as they were when they proved who they are.
 * @param isKept whether the person stays signed in once the browser is closed.
 * @throws SpaceRefusal `credentials` when the password was changed since, or the account deleted.
 */
export async function openSession(
  strapi: Core.Strapi,
  user: User,
  { isKept, browser }: { readonly isKept: boolean; readonly browser: string },
): Promise<Tokens> {
  const metadata = { browser: browser.slice(0, 200), since: new Date().toISOString() };
  const type = isKept ? 'refresh' : 'session';
  const opened = await withUserLock(strapi, user.id, async (now) => {
    if (now?.password !== user.password) throw new SpaceRefusal('credentials');
    return managerOf(strapi).generateRefreshToken(String(user.id), randomUUID(), { type, metadata });
  });
  return toTokens(strapi, opened.token, isKept ? new Date(opened.absoluteExpiresAt) : null);
}

/** The session that a token names, whatever became of it. Who knows this name held the token: it is random, and in no other place. */
async function findNamed(strapi: Core.Strapi, token: string): Promise<SessionRow | null> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const { sessionId } = claims as { sessionId?: unknown };
    return typeof sessionId === 'string' ? await findRow(strapi, sessionId) : null;
  } catch {
    return null;
  }
}

async function refuseReuse(strapi: Core.Strapi, token: string): Promise<never> {
  const row = await findNamed(strapi, token);
  if (row?.status === 'rotated') {
    const child = row.childId === null ? null : await findRow(strapi, row.childId);
    if (child && Date.now() - Date.parse(child.createdAt) < STALE_MS) throw new SpaceRefusal('stale');
    await managerOf(strapi).invalidateRefreshToken(row.userId, row.deviceId);
  }
  throw new SpaceRefusal('signed-out');
}

/** Under the lock of the user: a session that is ended meanwhile leaves none behind. */
async function rotate(strapi: Core.Strapi, refresh: string) {
  const named = await findNamed(strapi, refresh);
  if (!named) throw new SpaceRefusal('signed-out');
  return withUserLock(strapi, Number(named.userId), () => managerOf(strapi).rotateRefreshToken(refresh));
}

/**
 * Renews a session: the old refresh token serves no more.
 * @throws SpaceRefusal; an old token that comes again ends the whole family, since someone else may hold it.
 */
export async function renewSession(strapi: Core.Strapi, refresh: string): Promise<Tokens> {
  const renewed = await rotate(strapi, refresh);
  if ('error' in renewed) return refuseReuse(strapi, refresh);
  const isKept = renewed.type === 'refresh';
  return toTokens(strapi, renewed.token, isKept ? new Date(renewed.absoluteExpiresAt) : null);
}

/** The session of an access token; null when it is too old, or was ended since. */
export async function readSession(strapi: Core.Strapi, access: string): Promise<OpenSession | null> {
  const { isValid, payload } = managerOf(strapi).validateAccessToken(access);
  if (!isValid) return null;
  const row = await findRow(strapi, payload.sessionId);
  if (!row || row.userId !== payload.userId) return null;
  return { userId: Number(row.userId), deviceId: row.deviceId };
}

/** Ends one session of a user, or all of them, those that are being opened or renewed too. */
export async function endSessions(strapi: Core.Strapi, userId: number, deviceId?: string): Promise<void> {
  await withUserLock(strapi, userId, () =>
    managerOf(strapi).invalidateRefreshToken(String(userId), deviceId),
  );
}

const readActive = async (strapi: Core.Strapi, userId: number) =>
  (await managerOf(strapi).listSessions(String(userId))) as unknown as readonly SessionRow[];

/** Ends every session of a user but one. */
export async function endOtherSessions(strapi: Core.Strapi, { userId, deviceId }: OpenSession) {
  for (const row of await readActive(strapi, userId))
    if (row.deviceId !== deviceId) await endSessions(strapi, userId, row.deviceId);
}

/** The open sessions of a user, the newest first. */
export async function listSessions(strapi: Core.Strapi, current: OpenSession): Promise<SpaceSessions> {
  const rows = await readActive(strapi, current.userId);
  return {
    sessions: rows.map(({ deviceId, metadata, createdAt }) => ({
      id: deviceId,
      since: metadata?.since ?? createdAt,
      usedAt: createdAt,
      browser: metadata?.browser ?? '',
      isCurrent: deviceId === current.deviceId,
    })),
  };
}
