import { deflateSync } from 'node:zlib';

/** A stream of a PDF, packed. */
export const packedStream = (dictionary: string, content: string | Buffer): Buffer => {
  const packed = deflateSync(content);
  const head = `<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
};

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
