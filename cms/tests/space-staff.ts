/** People of two organisations and beside them, and what is of the first one: with whom the addresses of the space are tried. */
import { type SpaceFiles, type SpaceSessions, uidOf } from '@agenda21/content-types';
import { pdf } from '../src/partner-space/files/pdf/pdf.fixture.ts';
import { openReview } from '../src/reviews/steps/open-review.ts';
import type { TestCms } from './cms.ts';
import {
  type Partner,
  decide,
  findMemberOf,
  openAccepted,
  openInvited,
  openPartner,
  publishCommune,
  signIn,
} from './partner.ts';
import { type Named, ask, documentCalled, makePhoto } from './space-asking.ts';

/** Who was signed in when the organisation was suspended, or signs in after it was closed. */
const closed = ['suspended', 'suspended since', 'declined since'] as const;

/** Who has no right on what is of the organisation of `owner`. `removed` was a member of it. */
export const others = ['anonymous', 'waiting', 'contributor', 'manager', 'removed', ...closed] as const;
export type Other = (typeof others)[number];

/** A record, a document and a picture of it. */
type NamedFiles = Pick<Named, 'records' | 'documents' | 'pictures'>;

export interface SpaceStaff {
  readonly people: Readonly<Record<Other | 'owner', Partner>>;
  /** What is of the organisation of `owner`, or is for the members of any. */
  readonly named: Named;
  /** A published record of the organisation of `owner`. */
  readonly published: string;
  /** Another document and another picture of its draft: who replaces the first ones gives them other names. */
  readonly ofDeletion: Pick<Named, 'documents' | 'pictures'>;
  /** The record of the organisation that is suspended, and its files. */
  readonly ofSuspended: NamedFiles;
}

async function createProject(cms: TestCms, title: string): Promise<string> {
  const data = { title, slug: title.toLowerCase(), tagline: 'Une fiche.', description: 'Décrite.' };
  return (await cms.documents('project').create({ data, locale: 'fr' })).documentId;
}

async function publishProject(cms: TestCms, title: string): Promise<string> {
  const documentId = await createProject(cms, title);
  await cms.documents('project').publish({ documentId, locale: 'fr' });
  return documentId;
}

/** A draft of the organisation of a person, under review. */
export async function openRecord(cms: TestCms, email: string, title: string): Promise<string> {
  const documentId = await createProject(cms, title);
  const { organisation } = await findMemberOf(cms, email);
  const whose = { organisationId: organisation.documentId, partnerId: null };
  const record = { model: 'project', documentId, locale: 'fr', ...whose } as const;
  await openReview(cms.strapi, record, 'brouillon', { side: 'partenaire', account: null, at: new Date() });
  return documentId;
}

async function addDocument(cms: TestCms, owner: Partner, record: string, title: string): Promise<string> {
  const response = await ask(cms, owner, 'POST', `records/${record}/documents`, documentCalled(title));
  const { documents } = (await response.json()) as SpaceFiles;
  return documents.find((document) => document.title === title)?.id ?? '';
}

/** Adds a picture after those that are there. */
async function addPicture(cms: TestCms, owner: Partner, record: string): Promise<string> {
  const response = await ask(cms, owner, 'POST', `records/${record}/pictures`, await makePhoto());
  return ((await response.json()) as SpaceFiles).pictures.at(-1)?.id ?? '';
}

/** An item that the team shares, with a file. */
async function share(cms: TestCms, editor: string): Promise<string> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(pdf())], { type: 'application/pdf' }), 'guide.pdf');
  const headers = { authorization: `Bearer ${editor}` };
  const upload = await fetch(new URL('/upload', cms.url), { method: 'POST', headers, body: form });
  const [file] = (await upload.json()) as { id: number }[];
  const address = `/content-manager/collection-types/${uidOf('shared-item')}`;
  const response = await cms.call('POST', address, editor, { title: 'Guide', file: file?.id });
  return ((await response.json()) as { data: { documentId: string } }).data.documentId;
}

async function openPeople(cms: TestCms) {
  const owner = await openAccepted(cms, 'proprietaire@exemple.fr');
  const manager = await openAccepted(cms, 'a@exemple.fr');
  const people = {
    owner,
    manager,
    anonymous: openPartner(cms),
    waiting: await openAccepted(cms, 'attend@exemple.fr'),
    contributor: await openInvited(cms, manager, 'contribue@exemple.fr'),
    removed: await openInvited(cms, owner, 'retire@exemple.fr'),
    suspended: await openAccepted(cms, 'suspend@exemple.fr'),
  };
  await decide(cms, 'attend@exemple.fr', 'demandée');
  const { documentId } = await findMemberOf(cms, 'retire@exemple.fr');
  await owner.call('DELETE', `members/${documentId}`);
  return people;
}

/** Closes two organisations, and signs their people in again. */
async function closeOrganisations(cms: TestCms) {
  await decide(cms, 'suspend@exemple.fr', 'suspendue');
  await openAccepted(cms, 'decline@exemple.fr');
  await decide(cms, 'decline@exemple.fr', 'déclinée');
  return {
    'suspended since': await signIn(cms, 'suspend@exemple.fr'),
    'declined since': await signIn(cms, 'decline@exemple.fr'),
  };
}

/** The identifier of a second session of `owner`. */
async function openSecondSession(cms: TestCms, owner: Partner): Promise<string> {
  await signIn(cms, 'proprietaire@exemple.fr');
  const { sessions } = (await (await owner.call('GET', 'sessions')).json()) as SpaceSessions;
  return sessions.find(({ isCurrent }) => !isCurrent)?.id ?? '';
}

/** A draft of the organisation of a person, with a photograph, a document and a picture. */
async function openWholeRecord(
  cms: TestCms,
  who: Partner,
  email: string,
  title: string,
): Promise<NamedFiles> {
  const records = await openRecord(cms, email, title);
  await ask(cms, who, 'PUT', `records/${records}/photo`, await makePhoto());
  return {
    records,
    documents: await addDocument(cms, who, records, 'Premier'),
    pictures: await addPicture(cms, who, records),
  };
}

/** Opens them all. @param editor the session of an editor of the team. */
export async function openSpaceStaff(cms: TestCms, editor: string): Promise<SpaceStaff> {
  await publishCommune(cms);
  const open = await openPeople(cms);
  const { owner } = open;
  const ofSuspended = await openWholeRecord(cms, open.suspended, 'suspend@exemple.fr', 'Fermee');
  const people = { ...open, ...(await closeOrganisations(cms)) };
  await openInvited(cms, owner, 'collegue@exemple.fr');
  await owner.call('POST', 'invitations', { email: 'c@exemple.fr', role: 'contributeur' });
  const [invitation] = await cms.strapi.db.query(uidOf('invitation')).findMany({ orderBy: { id: 'desc' } });
  const ofOwner = await openWholeRecord(cms, owner, 'proprietaire@exemple.fr', 'Mare');
  const { records } = ofOwner;
  const named = {
    sessions: await openSecondSession(cms, owner),
    members: (await findMemberOf(cms, 'collegue@exemple.fr')).documentId,
    invitations: invitation.documentId as string,
    ...ofOwner,
    choices: 'project',
    originals: await publishProject(cms, 'Original'),
    shared: await share(cms, editor),
  };
  const published = await openRecord(cms, 'proprietaire@exemple.fr', 'Parue');
  await cms.documents('project').publish({ documentId: published, locale: 'fr' });
  const ofDeletion = {
    documents: await addDocument(cms, owner, records, 'Second'),
    pictures: await addPicture(cms, owner, records),
  };
  return { people, named, published, ofSuspended, ofDeletion };
}
