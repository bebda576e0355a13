/** An editor at the admin: presses its buttons over its own API, signed in. */
import { type Standing, standingSchema, uidOf } from '@agenda21/content-types';
import { z } from 'zod';

export interface Document {
  readonly model: string;
  readonly documentId: string;
}

/** A document, or one to be made: it has no identifier yet. */
export type Target = Pick<Document, 'model'> & { readonly documentId: string | null };

type Values = Readonly<Record<string, unknown>>;

export interface Editor {
  /** Saves changed values as a draft. */
  save(document: Document, values: Values): Promise<void>;
  /** Saves changed values and publishes, as the button does; gives the document, which may be new. */
  publish(target: Target, values: Values): Promise<Document>;
  /** Publishes the drafts of documents of one model, as the button of the list does. */
  publishMany(model: string, documentIds: readonly string[]): Promise<void>;
  /** What the panel of a document says. */
  readStanding(document: Document): Promise<Standing>;
}

const publishedSchema = z.object({ data: z.object({ documentId: z.string() }) });
const signInSchema = z.object({ data: z.object({ token: z.string() }) });

async function send(address: string, method: string, token: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${method} ${address} answered ${response.status}: ${text.slice(0, 400)}`);
  return JSON.parse(text);
}

/** Signs an editor in. */
export async function signIn(
  cmsUrl: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Editor> {
  const session = signInSchema.parse(await send(`${cmsUrl}/admin/login`, 'POST', '', { email, password }));
  const ask = (method: string, path: string, body?: unknown) =>
    send(`${cmsUrl}${path}`, method, session.data.token, body);
  const listOf = (model: string) => `/content-manager/collection-types/${uidOf(model)}`;

  return {
    async save({ model, documentId }, values) {
      await ask('PUT', `${listOf(model)}/${documentId}?locale=fr`, values);
    },
    async publish({ model, documentId }, values) {
      const which = documentId === null ? '' : `/${documentId}`;
      const answer = await ask('POST', `${listOf(model)}${which}/actions/publish?locale=fr`, values);
      return { model, documentId: publishedSchema.parse(answer).data.documentId };
    },
    async publishMany(model, documentIds) {
      await ask('POST', `${listOf(model)}/actions/bulkPublish?locale=fr`, { documentIds, locale: 'fr' });
    },
    readStanding: async ({ model, documentId }) =>
      standingSchema.parse(await ask('GET', `/publishing/documents/${model}/${documentId}?locale=fr`)),
  };
}
