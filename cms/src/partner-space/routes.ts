import { createReadStream } from 'node:fs';
import { type FormValues, type SpaceFormName, signedInHeader, spaceForms } from '@agenda21/content-types';
import type { Context } from 'koa';
import bearerToken from '../middlewares/bearer-token.ts';
import { actorOfMember } from '../publishing/actors.ts';
import { type Access, type Caller, requireAccess, requireCaller } from './caller.ts';
import { giveTokens, takeTokens } from './cookies.ts';
import { readForm } from './read-form.ts';
import { SpaceRefusal } from './refusal.ts';
import { isSameOrigin } from './same-origin.ts';
import type { Tokens } from './sessions.ts';
import type { Space } from './space.ts';

/** What is asked at an address. */
export interface Asked {
  readonly ctx: Context;
  readonly values: FormValues;
  /** The whole body, unread, for an address that takes no form. */
  readonly body: unknown;
  /** The identifier in the address; empty when there is none. */
  readonly id: string;
  /** The file that the address names; empty when it names none. */
  readonly file: string;
}

/** A file that is answered. */
export interface AnsweredFile {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
}

/** What is answered. Tokens go to cookies only; null takes them away. */
export interface Answer {
  readonly status: 200 | 201 | 202 | 204;
  readonly body?: object;
  readonly file?: AnsweredFile;
  readonly tokens?: Tokens | null;
  /** What is done once the answer has left. */
  readonly afterwards?: () => Promise<void>;
}

/** How the addresses of the space are asked. */
export const spaceMethods = ['GET', 'POST', 'PUT', 'DELETE'] as const;

interface Address {
  readonly method: (typeof spaceMethods)[number];
  /** Below `/api/partner-space`. */
  readonly path: string;
  /** The form that the body is; none when it is left out. */
  readonly form?: SpaceFormName;
}

/** An address of the space: what it takes, whom it opens to, what it does. */
export type SpaceRoute =
  | (Address & { readonly access: 'anyone'; answer(space: Space, asked: Asked): Promise<Answer> })
  | (Address & {
      readonly access: Exclude<Access, 'anyone'>;
      answer(space: Space, asked: Asked, caller: Caller): Promise<Answer>;
    });

const fromPublisher = bearerToken({ setting: 'PUBLISHER_TOKEN' });

async function answerRoute(space: Space, route: SpaceRoute, ctx: Context): Promise<Answer> {
  if (route.method !== 'GET' && !isSameOrigin(ctx.headers, space.siteUrl)) throw new SpaceRefusal('foreign');
  const { id = '', file = '' } = ctx['params'] as { id?: string; file?: string };
  const read = (): Asked => ({
    ctx,
    id,
    file,
    values: route.form ? readForm(spaceForms[route.form], bodyOf(ctx)) : {},
    body: bodyOf(ctx),
  });
  if (route.access === 'anyone') return route.answer(space, read());
  const caller = await requireCaller(space, ctx);
  ctx.set(signedInHeader, 'yes');
  requireAccess(caller, route.access);
  ctx.state['publishingActor'] = actorOfMember(caller.member.documentId);
  return route.answer(space, read(), caller);
}

const bodyOf = (ctx: Context) => (ctx.request as { body?: unknown }).body;

function refuse(ctx: Context, error: unknown): void {
  if (!(error instanceof SpaceRefusal)) throw error;
  ctx.status = error.status;
  ctx.body = error.answer;
}

/** Sends a file: a picture is shown, anything else is downloaded. */
function sendFile(ctx: Context, { path, type, bytes }: AnsweredFile): void {
  ctx.body = createReadStream(path);
  ctx.type = type;
  ctx.length = bytes;
  if (!type.startsWith('image/')) ctx.set('Content-Disposition', 'attachment');
}

function toHandler(space: Space, route: SpaceRoute) {
  return async (ctx: Context) => {
    ctx.set('Cache-Control', 'no-store');
    try {
      const { status, body, file, tokens, afterwards } = await answerRoute(space, route, ctx);
      if (tokens) giveTokens(ctx, space.siteUrl, tokens);
      if (tokens === null) takeTokens(ctx, space.siteUrl);
      if (afterwards) space.later.runAfter(ctx.res, afterwards);
      ctx.status = status;
      if (body) ctx.body = body;
      if (file) sendFile(ctx, file);
    } catch (error) {
      refuse(ctx, error);
    }
  };
}

type Handler = (ctx: Context) => void | Promise<void>;

/** An address as Strapi opens it. */
const toOpened = (method: SpaceRoute['method'], path: string, handler: Handler) => ({
  ...{ method, path, handler },
  info: { type: 'content-api' },
  config: { auth: false as const, middlewares: [fromPublisher] },
});

/** Answers at every address that the space does not have as it answers elsewhere. */
function answerNothing(ctx: Context): void {
  ctx.set('Cache-Control', 'no-store');
  refuse(ctx, new SpaceRefusal('gone'));
}

/** Opens the addresses of the space under `/api/partner-space`, to the publisher alone, which browsers talk to. */
export function openRoutes(space: Space, routes: readonly SpaceRoute[]): void {
  space.strapi.server.routes({
    type: 'content-api',
    prefix: '/partner-space',
    routes: [
      ...routes.map((route) => toOpened(route.method, route.path, toHandler(space, route))),
      ...spaceMethods.map((method) => toOpened(method, '/(.*)', answerNothing)),
    ],
  });
}
