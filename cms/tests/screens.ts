import { type Overview, type Standing, overviewSchema, standingSchema } from '@agenda21/content-types';
import { expect } from 'vitest';
import { type OutboxRecord, type Session, type TestCms, startCms, tokens } from './cms.ts';

/** What the publisher says of itself when all is well. */
export const status = {
  release: { id: 'r1', madeAt: '2026-03-01T10:00:00.000Z', pages: 12 },
  mode: { kind: 'renderer', reason: null },
  run: { isRunning: false, stage: null, last: null },
  queue: { isWaiting: false, waitingSince: null, failures: 0, retryAt: null },
  lastFullCheck: null,
  search: { freshPages: 0, foldedAt: null },
  openData: { waiting: 0, fault: null },
  heldDocuments: 0,
  cms: { isReachable: true },
  memory: { rssBytes: 1 },
};

interface People {
  readonly editor: Session;
  readonly contributor: Session;
  readonly administrator: Session;
}

/** A cms whose screens about publishing are asked by people, while a publisher reports. */
export class Screens {
  readonly cms: TestCms;
  readonly editor: Session;
  readonly contributor: Session;
  readonly administrator: Session;

  constructor(cms: TestCms, { editor, contributor, administrator }: People) {
    this.cms = cms;
    this.editor = editor;
    this.contributor = contributor;
    this.administrator = administrator;
  }

  ask(method: string, path: string, session: Session, body?: unknown): Promise<Response> {
    return this.cms.call(method, `/publishing${path}`, session.token, body);
  }

  async makeTheme(slug: string): Promise<string> {
    const data = { title: `Thème ${slug}`, slug };
    const { documentId } = await this.cms.documents('theme').create({ data, locale: 'fr' });
    return documentId;
  }

  /** So that there is room for others: the portal has few of them. */
  async removeTheme(documentId: string): Promise<void> {
    await this.cms.documents('theme').delete({ documentId, locale: '*' });
  }

  async publishAs(session: Session, documentId: string, slug: string): Promise<void> {
    const address = `/content-manager/collection-types/api::theme.theme/${documentId}/actions/publish`;
    const response = await this.cms.call('POST', address, session.token, { title: `Thème ${slug}`, slug });
    expect(response.status).toBe(200);
  }

  async report(row: Pick<OutboxRecord, 'id'>, told: object): Promise<void> {
    const rows = [{ id: row.id, reason: null, release: 'r1', refreshed: null, ...told }];
    const response = await this.cms.call('POST', '/api/publishing/reports', tokens.publisher, { rows });
    expect(response.status).toBe(204);
  }

  /** Publishes a theme, and settles it in a release. */
  async makeLiveTheme(slug: string, release: string): Promise<string> {
    const documentId = await this.makeTheme(slug);
    await this.publishAs(this.editor, documentId, slug);
    for (const row of await this.cms.newRows()) await this.report(row, { state: 'live', release });
    return documentId;
  }

  async withdraw(documentId: string, told: object): Promise<void> {
    await this.cms.documents('theme').unpublish({ documentId, locale: 'fr' });
    for (const row of await this.cms.newRows()) await this.report(row, told);
  }

  async standingOf(documentId: string, session = this.editor): Promise<Standing> {
    const response = await this.ask('GET', `/documents/theme/${documentId}`, session);
    return standingSchema.parse(await response.json());
  }

  async readOverview(session = this.editor): Promise<Overview> {
    return overviewSchema.parse(await (await this.ask('GET', '/overview', session)).json());
  }

  /** The publisher says that it serves a release. */
  serve(id: string | null): void {
    const body = { ...status, release: id === null ? null : { ...status.release, id } };
    this.cms.publisher.answers.set('/status.json', { status: 200, body });
  }
}

/** Starts a cms with one account of each role. */
export async function startScreens(): Promise<Screens> {
  const cms = await startCms();
  return new Screens(cms, {
    administrator: await cms.signIn('strapi-super-admin', 'Ada'),
    editor: await cms.signIn('strapi-editor', 'Éloïse'),
    contributor: await cms.signIn('strapi-author', 'Camille'),
  });
}
