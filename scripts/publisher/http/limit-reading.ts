import type { IncomingMessage } from 'node:http';

/** Longest time that a body may take to come, in milliseconds: that of a file over a slow line, and any other. */
export const READING_MS = { file: 300_000, other: 30_000 } as const;

const hasBody = ({ headers }: IncomingMessage) =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

/** Gives a request up when its body takes too long to come: Node has one limit for all requests. */
export function limitReading(request: IncomingMessage, ms: number): void {
  if (!hasBody(request)) return;
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, ms);
  timer.unref();
  request.once('close', () => clearTimeout(timer));
}
