import { deflateSync } from 'node:zlib';

/** A stream of a PDF. @param line what ends the line before its bytes. */
export function stream(dictionary: string, content: string | Buffer, line = '\n'): Buffer {
  const bytes = Buffer.from(content);
  const head = `<< ${dictionary} /Length ${bytes.length} >>\nstream${line}`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
}

/** A stream of a PDF, packed. */
export const packedStream = (dictionary: string, content: string | Buffer): Buffer =>
  stream(`${dictionary} /Filter /FlateDecode`, deflateSync(content));

/** A PDF of one empty page, with one more object. @param object what it is, as it is written. */
export function pdf(object: string | Buffer = 'null', trailer = ''): Buffer {
  const head = [
    '%PDF-1.7',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj',
    '4 0 obj ',
  ].join('\n');
  const end = `\nendobj\ntrailer << /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(object), Buffer.from(end)]);
}
