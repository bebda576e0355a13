import { type OrganisationState, spaceCmsPath, uidOf } from '@agenda21/content-types';
import { type TestCms, tokens } from './cms.ts';
import { tokenOf, waitForMail } from './outbox-mails.ts';

/** The password of every partner of the tests. */
export const password = 'une phrase facile à retenir';

export const request = {
  organisation: 'Les Jardins d’essai',
  type: 'association',
  country: 'France',
  number: '732 829 320 00074',
  commune: 'Saint-Essai',
  name: 'Camille Etcheverry',
  email: 'camille@exemple.fr',
  agreement: 'yes',
};

/** A browser that asks the partners' space through the publisher, and keeps its cookies. */
export interface Partner {
  readonly cookies: Map<string, string>;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
}

function keepCookies(cookies: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (line.includes('Max-Age=0')) cookies.delete(name);
    else cookies.set(name, value);
  }
}

export function openPartner(cms: TestCms): Partner {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async call(method, path, body, headers = { 'sec-fetch-site': 'same-origin' }) {
      const response = await fetch(new URL(spaceCmsPath + path, cms.url), {
        method,
        headers: {
          ...headers,
          authorization: `Bearer ${tokens.publisher}`,
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: body === undefined ? null : JSON.stringify(body),
      });
      keepCookies(cookies, response);
      return response;
    },
  };
}

/** Why the space refuses something. */
export const problemOf = async (response: Response) =>
  ((await response.json()) as { problem: string }).problem;

/** Publishes the commune that requests name. */
export async function publishCommune(cms: TestCms): Promise<void> {
  const territories = cms.documents('territory');
  const data = { code: '64999', title: request.commune, type: 'commune' };
  const { documentId } = await territories.create({ data });
  await territories.publish({ documentId });
}

interface Found {
  readonly documentId: string;
}

export const findMemberOf = (cms: TestCms, email: string): Promise<Found & { organisation: Found }> =>
  cms.strapi.db.query(uidOf('member')).findOne({ where: { email }, populate: ['organisation'] });

/** The team decides about the organisation of a person. */
export async function decide(cms: TestCms, email: string, state: OrganisationState): Promise<void> {
  const { organisation } = await findMemberOf(cms, email);
  const { documentId } = organisation;
  await cms.strapi.documents(uidOf('organisation')).update({ documentId, data: { state } as object });
}

/** A person who asked for an account, confirmed the address, and was accepted. */
export async function openAccepted(cms: TestCms, email: string): Promise<Partner> {
  const partner = openPartner(cms);
  await partner.call('POST', 'requests', { ...request, email });
  const token = tokenOf(await waitForMail(cms.dataDir, email, 'Confirmez'));
  await partner.call('POST', 'requests/confirmation', { token, password });
  await decide(cms, email, 'acceptée');
  return partner;
}

/** A person whom a manager invited, and who accepted. */
export async function openInvited(
  cms: TestCms,
  manager: Partner,
  email: string,
  role: 'contributeur' | 'gestionnaire' = 'contributeur',
): Promise<Partner> {
  await manager.call('POST', 'invitations', { email, role });
  const token = tokenOf(await waitForMail(cms.dataDir, email, 'Invitation'));
  const partner = openPartner(cms);
  await partner.call('POST', 'invitations/acceptance', { token, name: 'Sam', password, agreement: 'yes' });
  return partner;
}

/** Signs in, in a browser of its own. */
export async function signIn(cms: TestCms, email: string, remember = ''): Promise<Partner> {
  const partner = openPartner(cms);
  await partner.call('POST', 'session', { email, password, remember });
  return partner;
}
