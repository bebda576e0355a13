import {
  type EditorCommand,
  type PartnerCommand,
  type ReviewDetail,
  type ReviewDifferences,
  type ReviewQueue,
  reviewDifferencesSchema,
  reviewPanelSchema,
  reviewQueueSchema,
  uidOf,
} from '@agenda21/content-types';
import { expect, vi } from 'vitest';
import { obeyPartner } from '../src/reviews/steps/obey-partner.ts';
import { openReview } from '../src/reviews/steps/open-review.ts';
import type { Session, TestCms } from './cms.ts';

interface Staff {
  readonly cms: TestCms;
  readonly editor: Session;
  /** The public record of the body that the records are of. */
  readonly partnerId: string;
}

/** The generic address of that body, which has no account. */
export const address = 'contact@haies.example';

/** Longest time that the e-mails of all the records take on a busy machine. */
const MAIL_PATIENCE_MS = 20_000;

const by = () => ({ account: 'member:1', at: new Date() });

/** The steps of a thread. */
export const stepsOf = ({ lines }: ReviewDetail) =>
  lines.filter(({ kind }) => kind === 'étape').map(({ from, to }) => [from, to]);

/** What a body without an account and the editors do with its records. The people are read when the tests run. */
export function openReviewDesk(readStaff: () => Staff) {
  async function writeDraft(slug: string, more: object, organisationId: string | null): Promise<string> {
    const { cms, partnerId } = readStaff();
    const data = { title: `Fiche ${slug}`, slug, tagline: 'Une haie.', owner: partnerId, ...more };
    const { documentId } = await cms.documents('project').create({ data, locale: 'fr' });
    const record = { model: 'project', documentId, locale: 'fr', partnerId, organisationId } as const;
    await openReview(cms.strapi, record, 'brouillon', { ...by(), side: 'partenaire' });
    return documentId;
  }

  const asPartner = (documentId: string, command: PartnerCommand) =>
    obeyPartner(readStaff().cms.strapi, documentId, command, by());

  /** A record that was sent. @param organisationId of the space, when its members wrote it. */
  async function sendDraft(
    slug: string,
    more: object = {},
    organisationId: string | null = null,
  ): Promise<string> {
    const documentId = await writeDraft(slug, more, organisationId);
    await asPartner(documentId, { command: 'submit', step: 0 });
    return documentId;
  }

  const at = (documentId: string, part = '') => `/reviews/documents/project/${documentId}${part}`;

  async function read(documentId: string): Promise<ReviewDetail> {
    const { cms, editor } = readStaff();
    const response = await cms.call('GET', at(documentId), editor.token);
    const { review } = reviewPanelSchema.parse(await response.json());
    if (!review) throw new Error('no review');
    return review;
  }

  const ask = (documentId: string, command: EditorCommand, who = readStaff().editor) =>
    readStaff().cms.call('POST', at(documentId, '/commands'), who.token, command);

  async function obey(documentId: string, command: EditorCommand): Promise<void> {
    const response = await ask(documentId, command);
    expect([command.command, response.status, await response.text()]).toEqual([
      command.command,
      200,
      expect.any(String),
    ]);
  }

  async function readQueue(state = ''): Promise<ReviewQueue> {
    const { cms, editor } = readStaff();
    const response = await cms.call('GET', `/reviews/queue?state=${encodeURIComponent(state)}`, editor.token);
    return reviewQueueSchema.parse(await response.json());
  }

  async function readDifferences(documentId: string): Promise<ReviewDifferences> {
    const { cms, editor } = readStaff();
    const response = await cms.call('GET', at(documentId, '/differences'), editor.token);
    return reviewDifferencesSchema.parse(await response.json());
  }

  /** Presses a button of the form, as an editor does with every content. */
  async function press(
    button: 'publish' | 'unpublish',
    documentId: string,
    data: object = {},
  ): Promise<void> {
    const { cms, editor } = readStaff();
    const screen = `/content-manager/collection-types/${uidOf('project')}/${documentId}`;
    const response = await cms.call('POST', `${screen}/actions/${button}?locale=fr`, editor.token, data);
    expect([response.status, await response.text()]).toEqual([200, expect.any(String)]);
  }

  const untilMailed = (documentId: string) =>
    vi.waitFor(async () => {
      const { lines } = await read(documentId);
      expect(lines.some(({ mail }) => mail === 'à envoyer')).toBe(false);
      return lines;
    }, MAIL_PATIENCE_MS);

  return {
    ...{
      readStaff,
      asPartner,
      sendDraft,
      at,
      read,
      ask,
      obey,
      readQueue,
      readDifferences,
      press,
      untilMailed,
    },
  };
}

export type ReviewDesk = ReturnType<typeof openReviewDesk>;
