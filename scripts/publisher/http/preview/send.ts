/** What previews answer with: nothing of it may be kept, found by search engines, or framed by another site. */
import type { ServerResponse } from 'node:http';
import { previewSegment } from '@agenda21/content-types';
import { lookup } from 'mrmime';
import { securityHeaders } from '../security-headers.ts';
import { previewScript } from './script.ts';
import { previewStyle } from './style.ts';

const unkept = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' } as const;

/** Sends a page that the given origin may show in a frame; null for none. Who reads a draft is never measured. */
export function sendHtml(
  response: ServerResponse,
  { status, html }: { readonly status: number; readonly html: string },
  siteUrl: string,
  frameOrigin: string | null,
): void {
  response.writeHead(status, {
    ...securityHeaders(`/${previewSegment}/`, siteUrl, { frame: frameOrigin, measure: null }),
    ...unkept,
    ...(status === 429 ? { 'retry-after': '1' } : {}),
    'referrer-policy': 'no-referrer',
    'content-type': 'text/html; charset=utf-8',
  });
  response.end(html);
}

/** Sends a picture of a draft, or a document, which is downloaded: no reader of PDF opens in a sandbox. */
export function sendDraftMedia(response: ServerResponse, name: string, bytes: Uint8Array): void {
  const type = lookup(name) ?? 'application/octet-stream';
  response.writeHead(200, {
    ...unkept,
    'content-type': type,
    ...(type.startsWith('image/') ? {} : { 'content-disposition': 'attachment' }),
    'content-length': bytes.length,
    'content-security-policy': "default-src 'none'; sandbox",
  });
  response.end(bytes);
}

const ownFiles: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  [`/${previewSegment}/-/style.css`]: { type: 'text/css', body: previewStyle },
  [`/${previewSegment}/-/script.js`]: { type: 'text/javascript', body: previewScript },
};

/** Sends a file that all previews share. Returns false when the path is of none. */
export function sendOwnFile(response: ServerResponse, path: string): boolean {
  const file = ownFiles[path];
  if (!file) return false;
  response.writeHead(200, {
    'content-type': `${file.type}; charset=utf-8`,
    'cache-control': 'no-cache',
  });
  response.end(file.body);
  return true;
}
