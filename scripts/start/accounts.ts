/** The accounts of a demonstration: made once, over Strapi's own admin API, with random passwords. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from './start-error.ts';

const accountsSchema = z.array(z.strictObject({ role: z.string(), email: z.string(), password: z.string() }));

export type Account = z.infer<typeof accountsSchema>[number];

const people = [
  {
    role: 'Administrateur',
    code: null,
    email: 'admin@demo.example',
    firstname: 'Administrateur',
    lastname: 'de démonstration',
  },
  {
    role: 'Éditeur',
    code: 'strapi-editor',
    email: 'editeur@demo.example',
    firstname: 'Éditeur',
    lastname: 'de démonstration',
  },
  {
    role: 'Contributeur',
    code: 'strapi-author',
    email: 'contributeur@demo.example',
    firstname: 'Contributeur',
    lastname: 'de démonstration',
  },
] as const;

/** Who signs in to the partners' space: made by `partner-account.ts`, once there is content. */
export const partnerPerson = { role: 'Partenaire', email: 'partenaire@demo.example' } as const;

type Person = (typeof people)[number];

/** Strapi asks for a capital, a small letter and a digit. */
const makePassword = () => `Aa1-${randomBytes(12).toString('base64url')}`;

const tokenSchema = z.object({ data: z.object({ token: z.string() }) });
const rolesSchema = z.object({
  data: z.array(z.object({ id: z.union([z.string(), z.number()]), code: z.string() })),
});
const invitationSchema = z.object({ data: z.object({ registrationToken: z.string() }) });

async function call(url: string, method: string, body: unknown, token?: string): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new StartError(`${method} ${url} a répondu ${response.status} : compte de démonstration non créé.`);
  return response.json();
}

async function registerFirst(
  cmsUrl: string,
  { email, firstname, lastname }: Person,
  password: string,
): Promise<string> {
  const answer = await call(`${cmsUrl}/admin/register-admin`, 'POST', {
    email,
    firstname,
    lastname,
    password,
  });
  return tokenSchema.parse(answer).data.token;
}

async function invite(cmsUrl: string, token: string, person: Person, password: string): Promise<void> {
  const { email, firstname, lastname } = person;
  const roles = rolesSchema.parse(await call(`${cmsUrl}/admin/roles`, 'GET', undefined, token)).data;
  const role = roles.find(({ code }) => code === person.code);
  if (!role) throw new StartError(`Le rôle ${person.role} n’existe pas dans Strapi.`);
  const user = { email, firstname, lastname, roles: [role.id], preferedLanguage: 'fr' };
  const invitation = invitationSchema.parse(await call(`${cmsUrl}/admin/users`, 'POST', user, token));
  const { registrationToken } = invitation.data;
  await call(`${cmsUrl}/admin/register`, 'POST', {
    registrationToken,
    userInfo: { firstname, lastname, password },
  });
}

async function hasAdministrator(cmsUrl: string): Promise<boolean> {
  const answer = await call(`${cmsUrl}/admin/init`, 'GET', undefined);
  return z.object({ data: z.object({ hasAdmin: z.boolean() }) }).parse(answer).data.hasAdmin;
}

/** Reads the accounts of the data folder, or makes them up and keeps them there. */
function readOrChooseAccounts(dataDir: string): readonly Account[] {
  const file = join(dataDir, 'demo-accounts.json');
  if (existsSync(file)) return accountsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const accounts = [...people, partnerPerson].map(({ role, email }) => ({
    role,
    email,
    password: makePassword(),
  }));
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  return accounts;
}

async function createAccounts(cmsUrl: string, accounts: readonly Account[]): Promise<void> {
  const passwordOf = (person: Person) => accounts.find(({ email }) => email === person.email)?.password ?? '';
  const token = await registerFirst(cmsUrl, people[0], passwordOf(people[0]));
  for (const person of people) {
    if (person.code) await invite(cmsUrl, token, person, passwordOf(person));
  }
}

/**
 * Gives the accounts of the demonstration, made at the first call. They are written down before they are created, so
 * that a stop in between loses none, and serve again when the database alone was removed.
 * @returns none when the cms already has an administrator of its own.
 * @throws StartError when Strapi refuses one.
 */
export async function ensureDemonstrationAccounts(
  cmsUrl: string,
  dataDir: string,
): Promise<readonly Account[]> {
  const isOurs = existsSync(join(dataDir, 'demo-accounts.json'));
  const isSetUp = await hasAdministrator(cmsUrl);
  if (isSetUp && !isOurs) return [];
  const accounts = readOrChooseAccounts(dataDir);
  if (!isSetUp) await createAccounts(cmsUrl, accounts);
  return accounts;
}
