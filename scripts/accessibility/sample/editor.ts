/** What an editor does in the cms to bring pages into states that a visitor may meet. */
import { sharedPreviewSchema, uidOf } from '@agenda21/content-types';
import { z } from 'zod';
import type { Installation } from '../../tests/installation.ts';

const sessionSchema = z.object({ data: z.object({ token: z.string() }) });
const savedSchema = z.object({ data: z.object({ documentId: z.string() }) });
const listSchema = z.object({ results: z.array(z.object({ documentId: z.string(), slug: z.string() })) });

export interface Editor {
  /** Saves a draft, and gives the address that shows it to someone without an account. */
  shareDraft(model: string, data: object): Promise<string>;
  /** The address, in the admin, of the form of the document of an address end. */
  findForm(model: string, slug: string): Promise<string>;
  /** Takes the document of an address end off line. */
  unpublish(model: string, slug: string): Promise<void>;
}

/** Signs an editor of the demonstration in. */
export async function signEditorIn(installation: Installation): Promise<Editor> {
  const { origin } = new URL(installation.adminUrl);
  let token = '';

  async function call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(origin + path, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return response.json();
    throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  }

  const { email, password } = await installation.account('Éditeur');
  token = sessionSchema.parse(await call('POST', '/admin/login', { email, password })).data.token;
  const screenOf = (model: string) => `/content-manager/collection-types/${uidOf(model)}`;

  async function findDocument(model: string, slug: string): Promise<string> {
    const path = `${screenOf(model)}?locale=fr&filters[slug][$eq]=${slug}`;
    const [document] = listSchema.parse(await call('GET', path)).results;
    if (!document) throw new Error(`No ${model} has the address end ${slug}.`);
    return document.documentId;
  }

  return {
    async shareDraft(model, data) {
      const saved = savedSchema.parse(await call('POST', `${screenOf(model)}?locale=fr`, data));
      const path = `/publishing/documents/${model}/${saved.data.documentId}/shares?locale=fr`;
      return sharedPreviewSchema.parse(await call('POST', path, { days: 1 })).url ?? '';
    },
    findForm: async (model, slug) =>
      `${installation.adminUrl}${screenOf(model)}/${await findDocument(model, slug)}?plugins[i18n][locale]=fr`,
    async unpublish(model, slug) {
      const document = await findDocument(model, slug);
      await call('POST', `${screenOf(model)}/${document}/actions/unpublish?locale=fr`, {});
    },
  };
}
