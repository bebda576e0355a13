/** Files that someone who means harm would send, made here. */
import { deflateSync } from 'node:zlib';
import type { FileProblem } from '@agenda21/content-types';
import sharp from 'sharp';
import { packedStream, pdf } from '../src/partner-space/files/pdf/pdf.fixture.ts';
import { photograph } from '../src/pictures/photograph.fixture.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const html = '<!doctype html><script>alert(document.domain)</script>';

/** A PNG that announces a size, and has few bytes of what it announces. */
function announcedPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const plain = (width: number, height: number, background = 'teal') =>
  sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });

async function moving(): Promise<Buffer> {
  const frames = [await plain(9, 9).png().toBuffer(), await plain(9, 9, 'red').png().toBuffer()];
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}

type Hostile = readonly [what: string, problem: FileProblem, make: () => Promise<Buffer>];

const made = (content: string | Buffer) => () => Promise.resolve(Buffer.from(content));
const photo = async () => photograph(1200, 800).jpeg().toBuffer();

/** What is refused as a photograph, and why. */
export const hostilePhotos: readonly Hostile[] = [
  ['nothing', 'empty', made('')],
  ['a drawing in SVG', 'kind', made(svg)],
  ['a drawing in SVG behind a declaration', 'kind', made(`<?xml version="1.0"?>\n${svg}`)],
  ['a page', 'kind', made(html)],
  ['a page behind the mark of a picture that is not taken', 'kind', made(`GIF89a/*${html}`)],
  ['a film', 'kind', made('\0\0\0\x20ftypmp42')],
  ['a photograph in HEIC', 'heic', made('\0\0\0\x20ftypheic\0\0\0\0mif1')],
  ['a PDF', 'kind', made(pdf())],
  [
    'the first bytes of a JPEG before a page',
    'damaged',
    made(Buffer.from(`\xFF\xD8\xFF\xE0${html}`, 'latin1')),
  ],
  [
    'a PNG of 60 million pixels in 60 KB',
    'pixels',
    () => plain(12_000, 5_000).png({ palette: true }).toBuffer(),
  ],
  [
    'a PNG that announces four thousand million pixels',
    'pixels',
    () => Promise.resolve(announcedPng(65_000, 65_000)),
  ],
  [
    'a PNG that does not have what it announces',
    'damaged',
    () => Promise.resolve(announcedPng(6_000, 8_000)),
  ],
  ['an AVIF, which may ask for a gigabyte', 'kind', () => plain(6_000, 5_000).avif({ effort: 0 }).toBuffer()],
  ['a picture that moves', 'moving', moving],
  ['half a photograph', 'damaged', async () => (await photo()).subarray(0, 9_000)],
];

const script = '<< /S /JavaScript /JS (app.alert(1)) >>';

/** What is refused as a document, and why. */
export const hostileDocuments: readonly Hostile[] = [
  ['nothing', 'empty', made('')],
  ['a page', 'kind', made(html)],
  ['a page before a PDF', 'kind', made(`${html}\n${pdf().toString('latin1')}`)],
  ['a photograph', 'kind', photo],
  ['an office document', 'kind', made('PK\x03\x04 word/document.xml')],
  ['a PDF that runs a script', 'active', made(pdf(script))],
  ['a PDF that hides its script', 'active', made(pdf(packedStream('/Type /ObjStm /N 1', `5 0 ${script}`)))],
  ['a PDF that holds other files', 'active', made(pdf('<< /Names << /EmbeddedFiles 5 0 R >> >>'))],
  ['a protected PDF', 'protected', made(pdf('null', '/Encrypt 9 0 R'))],
  ['a PDF that can be read in two ways', 'unsure', made(pdf('<< /A 5 0 obj >>'))],
  ['half a PDF', 'damaged', made(pdf().subarray(0, 150))],
];

/** A photograph with the place where it was taken, and a page behind its last byte. */
export async function polyglot(): Promise<Buffer> {
  return Buffer.concat([await photo(), Buffer.from(html)]);
}
