/** The drafts that editors look at before they publish: `/apercu/<token>/`. Nothing of them is kept. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaPaths, previewSegment, previewTokenForm } from '@agenda21/content-types';
import { type CmsClient, CmsError } from '../../lib/cms-client.ts';
import type { Logger } from '../../lib/logger.ts';
import type { PageMaker } from '../renderer/page-maker.ts';
import { RendererFault } from '../renderer/renderer-fault.ts';
import { publishedMedia } from '../run/other-files.ts';
import { DraftError, createDraftMaker } from './preview/draft-maker.ts';
import { BusyError, createOpenings } from './preview/openings.ts';
import { type PlainPage, writePlainPage } from './plain-page.ts';
import { ownOrigin, previewMessages, toPreviewPage } from './preview/page.ts';
import { sendHtml, sendOwnFile, sendDraftMedia } from './preview/send.ts';
import type { ReadVisitor } from './visitor.ts';

/** Largest picture of a draft that is sent, in bytes. */
const LARGEST_MEDIA = 30 * 1024 * 1024;

const address = new RegExp(`^/${previewSegment}/([^/]+)/(?:medias/([\\w-][\\w.-]*))?$`);

export interface PreviewOptions {
  readonly cms: Pick<CmsClient, 'readPreview' | 'openMedia'>;
  readonly siteUrl: string;
  /** The origin of the admin, which may show previews in a frame; null for none. */
  readonly frameOrigin: string | null;
  /** What makes pages; null while nothing does. */
  readonly readMaker: () => Pick<PageMaker, 'thread'> | null;
  readonly readVisitor: ReadVisitor;
  readonly now: () => number;
  readonly log: Logger;
}

export interface Previews {
  /** Answers when the path is one of a preview. Returns false otherwise. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** Who looks, and at which draft. */
interface Look {
  readonly token: string;
  readonly visitor: string;
}

interface Answer {
  readonly status: number;
  readonly message: PlainPage;
}

const gone: Answer = { status: 404, message: previewMessages.gone };

/** What is told of a failure; null when it is not one of previews. */
function answerFailure(error: unknown): Answer | null {
  if (error instanceof BusyError) return { status: 429, message: previewMessages.busy };
  if (error instanceof DraftError) return { status: 500, message: previewMessages.broken };
  const isPassing = error instanceof CmsError || error instanceof RendererFault;
  return isPassing ? { status: 503, message: previewMessages.unavailable } : null;
}

function describe({ message, cause }: Error): string {
  return cause instanceof Error ? `${message} ${describe(cause)}` : message;
}

/** Makes what answers previews. */
export function createPreviews(options: PreviewOptions): Previews {
  const { cms, siteUrl, frameOrigin, readMaker, readVisitor, now, log } = options;
  const openings = createOpenings((token) => cms.readPreview(token), now);
  const makeDraft = createDraftMaker(readMaker, now);
  const origins = { admin: frameOrigin, space: ownOrigin, nobody: null };

  /** What is told holds nothing of a draft: the admin may show it, even when it is not known whose address it was. */
  const tell = (response: ServerResponse, { status, message }: Answer) =>
    sendHtml(response, { status, html: writePlainPage(message) }, siteUrl, frameOrigin);

  async function sendPage(response: ServerResponse, { token, visitor }: Look): Promise<void> {
    const draft = await openings.read(token, visitor);
    if (!draft) return tell(response, gone);
    const html = await makeDraft(draft.entry);
    if (html === null) return tell(response, { status: 404, message: previewMessages.noPage });
    const shown = new Set(mediaPaths(draft.entry).map(publishedMedia));
    const shownIn = origins[draft.framedBy];
    const page = { status: 200, html: toPreviewPage(html, token, shown, shownIn) };
    sendHtml(response, page, siteUrl, shownIn);
  }

  async function sendMedia(response: ServerResponse, { token, visitor }: Look, name: string): Promise<void> {
    const path = `/uploads/${name}`;
    const isOfDraft = (await openings.readMedia(token, visitor)).has(path);
    const media = isOfDraft ? await cms.openMedia(path, 'GET') : null;
    if (!media?.ok || Number(media.headers.get('content-length') ?? LARGEST_MEDIA + 1) > LARGEST_MEDIA) {
      await media?.body?.cancel();
      return tell(response, gone);
    }
    sendDraftMedia(response, name, await media.bytes());
  }

  const explain = (response: ServerResponse) => (error: unknown) => {
    const answer = answerFailure(error);
    if (!answer) throw error;
    if (answer.status !== 429) log.warn('a preview failed', { error: describe(error as Error) });
    tell(response, answer);
  };

  return {
    async answer(request, response) {
      const path = (request.url ?? '').split('?')[0] ?? '';
      if (!path.startsWith(`/${previewSegment}/`)) return false;
      if (sendOwnFile(response, path)) return true;
      const [, token = '', media] = address.exec(path) ?? [];
      if (!previewTokenForm.test(token)) tell(response, gone);
      else {
        const look = { token, visitor: readVisitor(request) };
        const sent = media === undefined ? sendPage(response, look) : sendMedia(response, look, media);
        await sent.catch(explain(response));
      }
      return true;
    },
  };
}
