/** The partner of a demonstration: asks for an account as anyone does, and is accepted by its administrator. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { linkTokenName, uidOf } from '@agenda21/content-types';
import { z } from 'zod';
import { type Account, partnerPerson } from './accounts.ts';
import { type SpaceAddress, askSpace, passThrough } from './ask-space.ts';
import { StartError } from './start-error.ts';

/** Longest wait for the e-mail of the space, in milliseconds. */
const MAIL_LIMIT_MS = 5_000;
const MAIL_PACE_MS = 50;

const request = {
  organisation: 'Collège de démonstration',
  type: 'établissement scolaire ou universitaire',
  country: 'autre pays',
  number: 'DEMO0001',
  commune: 'Pau',
  name: 'Compte Partenaire',
  agreement: 'yes',
};

/** Its public record: the body of a draft of `scripts/seed/data/review.json`. */
export const partnerSlug = 'college-de-demonstration';

interface Demonstration extends SpaceAddress {
  readonly dataDir: string;
  readonly accounts: readonly Account[];
}

const listSchema = z.object({ results: z.array(z.object({ documentId: z.string() })) });
const loginSchema = z.object({ data: z.object({ token: z.string() }) });

/** The token of the link of an e-mail, which may be folded over lines. */
function findToken(mail: string): string | null {
  const words = mail.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
  return new RegExp(`#${linkTokenName}=([\\w.-]+)`).exec(words)?.[1] ?? null;
}

/** The token of the newest e-mail to an address, among those written as files. */
async function readLink(dataDir: string, email: string): Promise<string | null> {
  const folder = join(dataDir, 'outbox');
  const names = (await readdir(folder).catch(() => [])).toSorted().toReversed();
  for (const name of names) {
    const mail = await readFile(join(folder, name), 'utf8');
    if (mail.includes(`To: ${email}`)) return findToken(mail);
  }
  return null;
}

async function waitForLink(dataDir: string, email: string): Promise<string | null> {
  const end = Date.now() + MAIL_LIMIT_MS;
  for (;;) {
    const token = await readLink(dataDir, email);
    if (token !== null || Date.now() > end) return token;
    await new Promise((resolve) => setTimeout(resolve, MAIL_PACE_MS));
  }
}

async function readJson(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  throw new StartError(`${response.url} a répondu ${response.status} : compte de partenaire non créé.`);
}

/** Makes the calls of an administrator. */
async function signInAdmin({ cmsUrl, accounts }: Demonstration) {
  const [admin] = accounts;
  const send = async (method: string, path: string, body: object | undefined, token = '') =>
    readJson(
      await fetch(`${cmsUrl}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    );
  const login = await send('POST', '/admin/login', { email: admin?.email, password: admin?.password });
  const { token } = loginSchema.parse(login).data;
  return (method: string, path: string, body?: object) => send(method, path, body, token);
}

async function accept(demonstration: Demonstration): Promise<void> {
  const call = await signInAdmin(demonstration);
  const find = async (model: string, field: string, value: string) => {
    const path = `/content-manager/collection-types/${uidOf(model)}?filters[${field}][$eq]=${encodeURIComponent(value)}`;
    return listSchema.parse(await call('GET', path)).results[0]?.documentId;
  };
  const organisation = await find('organisation', 'title', request.organisation);
  const partner = await find('partner', 'slug', partnerSlug);
  await call('PUT', `/content-manager/collection-types/${uidOf('organisation')}/${organisation}`, {
    state: 'acceptée',
    ...(partner ? { partner: { connect: [{ documentId: partner }] } } : {}),
  });
}

/** @returns false when there is no partner: the link of its e-mail left by a mail server. */
async function makePartner(demonstration: Demonstration, { email, password }: Account): Promise<boolean> {
  if (await passThrough(demonstration, 'session', { email, password })) return true;
  await askSpace(demonstration, 'requests', { ...request, email });
  const token = await waitForLink(demonstration.dataDir, email);
  if (token === null) return false;
  if (!(await passThrough(demonstration, 'requests/confirmation', { token, password }))) return false;
  await accept(demonstration);
  return true;
}

/**
 * Makes the partner of a demonstration, unless it can sign in already.
 * @returns the accounts that can sign in.
 * @throws StartError when the cms refuses.
 */
export async function ensurePartnerAccount(demonstration: Demonstration): Promise<readonly Account[]> {
  const { accounts } = demonstration;
  const partner = accounts.find(({ role }) => role === partnerPerson.role);
  if (!partner || (await makePartner(demonstration, partner))) return accounts;
  return accounts.filter((account) => account !== partner);
}
