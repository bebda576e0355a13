/** What the demonstration asks of the cms as a person of the team would. */
import { z } from 'zod';

/** Raised when the cms refuses something that the demonstration asks of its admin. */
export class SeedAdminError extends Error {
  override readonly name = 'SeedAdminError';
}

/**
 * Asks an address of the cms, and gives its answer.
 * @param body a form, or what is sent as JSON.
 * @throws SeedAdminError when it is refused.
 */
export type AskAdmin = (method: 'GET' | 'POST', path: string, body?: FormData | object) => Promise<unknown>;

const tokenSchema = z.object({ data: z.object({ token: z.string() }) });

async function ask(url: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(url, request);
  if (response.ok) return response.json();
  throw new SeedAdminError(
    `${request.method} ${url} a répondu ${response.status} : contenu de démonstration incomplet.`,
  );
}

const toRequest = (method: string, body: FormData | object | undefined): RequestInit =>
  body === undefined || body instanceof FormData
    ? { method, ...(body ? { body } : {}) }
    : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };

/** Signs in to the admin. */
export async function openAdminSession(
  cmsUrl: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<AskAdmin> {
  const answer = await ask(`${cmsUrl}/admin/login`, toRequest('POST', { email, password }));
  const authorization = `Bearer ${tokenSchema.parse(answer).data.token}`;
  return (method, path, body) => {
    const request = toRequest(method, body);
    return ask(`${cmsUrl}${path}`, { ...request, headers: { ...request.headers, authorization } });
  };
}
