/** The picture that is sent to who asks for less data. */
import type { IncomingMessage } from 'node:http';
import { narrowerRenditions } from '@agenda21/content-types';

/**
 * The file that answers for a path: the narrowest rendition of the same picture, type and shape when the browser sends
 * `Save-Data: on`, the file itself otherwise.
 * @param files paths of the files that are published.
 */
export function chooseRendition(request: IncomingMessage, path: string, files: ReadonlySet<string>): string {
  if (request.headers['save-data']?.toString().toLowerCase() !== 'on') return path;
  return narrowerRenditions(path).find((narrower) => files.has(narrower)) ?? path;
}
