/** The drafts that editors look at before they publish: `/apercu/<token>/`. Nothing of them is kept. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type PreviewAnswer, mediaPaths, previewSegment } from '@agenda21/content-types';
import { lookup } from 'mrmime';
import { type CmsClient, CmsError } from '../../lib/cms-client.ts';
import type { PageMaker } from '../renderer/page-maker.ts';
import { publishedMedia } from '../run/other-files.ts';
import { type PreviewMessage, previewMessages, toPreviewPage, writeMessage } from './preview/page.ts';
import { previewScript } from './preview/script.ts';
import { previewStyle } from './preview/style.ts';
import { securityHeaders } from './security-headers.ts';

/** Previews answered in a second at most, all together: each asks the cms. */
const MOST_A_SECOND = 60;

/** Largest picture of a draft that is sent, in bytes. */
const LARGEST_MEDIA = 30 * 1024 * 1024;

const address = new RegExp(`^/${previewSegment}/([\\w.~-]{1,600})/(?:medias/([\\w-][\\w.-]*))?$`);

export interface PreviewOptions {
  readonly cms: Pick<CmsClient, 'readPreview' | 'openMedia'>;
  readonly siteUrl: string;
  /** What makes pages; null while nothing does. */
  readonly readMaker: () => Pick<PageMaker, 'thread'> | null;
}

export interface Previews {
  /** Answers when the path is one of a preview. Returns false otherwise. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

const ownFiles: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  [`/${previewSegment}/-/style.css`]: { type: 'text/css', body: previewStyle },
  [`/${previewSegment}/-/script.js`]: { type: 'text/javascript', body: previewScript },
};

/** Counts the requests of this second. */
function createLimit(now: () => number): () => boolean {
  let second = 0;
  let count = 0;
  return () => {
    const current = Math.floor(now() / 1000);
    count = current === second ? count + 1 : 1;
    second = current;
    return count <= MOST_A_SECOND;
  };
}

/** Makes what answers previews. */
export function createPreviews(options: PreviewOptions, now: () => number = Date.now): Previews {
  const { cms, siteUrl, readMaker } = options;
  const isAllowed = createLimit(now);
  /** Where previews are shown: an address that no longer works may say so there too. */
  let lastFrameOrigin: string | null = null;

  function send(response: ServerResponse, status: number, html: string, frameOrigin = lastFrameOrigin): void {
    response.writeHead(status, {
      ...securityHeaders(`/${previewSegment}/`, siteUrl, frameOrigin),
      'referrer-policy': 'no-referrer',
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    });
    response.end(html);
  }

  const tell = (response: ServerResponse, status: number, message: PreviewMessage) =>
    send(response, status, writeMessage(message));

  async function sendPage(response: ServerResponse, token: string, answer: PreviewAnswer): Promise<void> {
    const maker = readMaker();
    if (!maker) return tell(response, 503, previewMessages.unavailable);
    const html = await maker.thread.ask('preview', { entry: answer.entry }).catch((error: unknown) => {
      throw new PreviewError('The page of a draft could not be made.', { cause: error });
    });
    if (html === null) return tell(response, 404, previewMessages.noPage);
    const pictures = new Set(mediaPaths(answer.entry).map(publishedMedia));
    send(response, 200, toPreviewPage(html, token, pictures, answer.frameOrigin), answer.frameOrigin);
  }

  async function sendMedia(response: ServerResponse, name: string, answer: PreviewAnswer): Promise<void> {
    const path = `/uploads/${name}`;
    const media = mediaPaths(answer.entry).includes(path) ? await cms.openMedia(path, 'GET') : null;
    if (!media?.ok || Number(media.headers.get('content-length') ?? LARGEST_MEDIA + 1) > LARGEST_MEDIA) {
      await media?.body?.cancel();
      return tell(response, 404, previewMessages.gone);
    }
    const bytes = await media.bytes();
    response.writeHead(200, {
      'content-type': lookup(name) ?? 'application/octet-stream',
      'content-length': bytes.length,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    });
    response.end(bytes);
  }

  async function answerToken(
    response: ServerResponse,
    token: string,
    media: string | undefined,
  ): Promise<void> {
    const answer = await cms.readPreview(token);
    if (!answer) return tell(response, 404, previewMessages.gone);
    lastFrameOrigin = answer.frameOrigin ?? lastFrameOrigin;
    return media === undefined ? sendPage(response, token, answer) : sendMedia(response, media, answer);
  }

  return {
    async answer(request, response) {
      const path = (request.url ?? '').split('?')[0] ?? '';
      if (!path.startsWith(`/${previewSegment}/`)) return false;
      const file = ownFiles[path];
      const [, token, media] = address.exec(path) ?? [];
      if (file) {
        response.writeHead(200, {
          'content-type': `${file.type}; charset=utf-8`,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-cache',
        });
        response.end(file.body);
      } else if (!token) tell(response, 404, previewMessages.gone);
      else if (!isAllowed()) tell(response, 429, previewMessages.busy);
      else {
        await answerToken(response, token, media).catch((error: unknown) => {
          if (error instanceof CmsError) return tell(response, 503, previewMessages.unavailable);
          if (error instanceof PreviewError) return tell(response, 500, previewMessages.broken);
          throw error;
        });
      }
      return true;
    },
  };
}

/** Raised when a template stops at a draft. */
class PreviewError extends Error {
  override readonly name = 'PreviewError';
}
