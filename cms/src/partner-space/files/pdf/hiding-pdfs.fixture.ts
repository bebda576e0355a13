/** PDFs made to hide a script from whoever checks them, and not from a program that opens them. */
import { deflateSync } from 'node:zlib';
import type { PdfFault } from './check-pdf.ts';
import { packedStream, pdf, stream } from './pdf.fixture.ts';

const script = '5 0 << /S /JavaScript /JS (app.alert(1)) >>';
const packed = deflateSync(script);
const said = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode';

/** Packed objects behind what is written instead of the dictionary and the line that usually precede them. */
const behind = (written: string) =>
  pdf(Buffer.concat([Buffer.from(written), packed, Buffer.from('\nendstream')]));

/** A script unfolded from the differences between the bytes of lines (PNG, « Sub »): no name is whole before. */
function packByDifferences(content: string): Buffer {
  const bytes = Buffer.from(content);
  const line = bytes.map((byte, at) => byte - (bytes[at - 1] ?? 0));
  return deflateSync(Buffer.concat([Buffer.from([1]), line]));
}

const differences = (parms: string) => pdf(stream(`${said} ${parms}`, packByDifferences(script)));
const predictor = `<< /Predictor 15 /Columns ${script.length} >>`;

type Hiding = readonly [how: string, fault: PdfFault, bytes: Buffer];

export const hidingPdfs: readonly Hiding[] = [
  ['behind the word « obj » in a string', 'active', pdf(stream(`${said} /Metadata (obj)`, packed))],
  ['behind the word « obj » in a comment', 'active', behind(`<< ${said} % obj\n >>\nstream\n`)],
  ['behind the word « obj » in a name', 'unsure', pdf(stream(`${said} /obj 1`, packed))],
  ['behind a comment before the stream', 'active', behind(`<< ${said} >> % here\nstream\n`)],
  ['behind a comment without a line', 'active', behind(`<< ${said} >> %\rstream\n`)],
  ['behind a line that ends in another way', 'unsure', pdf(stream(said, packed, '\r'))],
  ['behind spaces after the word of the stream', 'unsure', pdf(stream(said, packed, ' \n'))],
  ['by differences', 'unsure', differences(`/DecodeParms ${predictor}`)],
  ['by differences that are told in a list', 'unsure', differences(`/DecodeParms [${predictor}]`)],
  ['by differences that are told elsewhere', 'unsure', differences('/DecodeParms 9 0 R')],
  ['by differences that are told in short', 'unsure', differences(`/DP ${predictor}`)],
  [
    'by differences in a table',
    'unsure',
    pdf(
      stream(
        `/Type /XRef /N 1 /First 4 /Filter /FlateDecode /DecodeParms ${predictor}`,
        packByDifferences(script),
      ),
    ),
  ],
  ['among objects that do not say their type', 'active', pdf(packedStream('/N 1 /First 4', script))],
  [
    'behind another filter',
    'unsure',
    pdf(stream('/N 1 /First 4 /Filter /ASCIIHexDecode', `${Buffer.from(script).toString('hex')}>`)),
  ],
  ['behind a filter in short', 'unsure', pdf(stream('/N 1 /First 4 /Filter /Fl', packed))],
  ['behind a filter that is told elsewhere', 'unsure', pdf(stream('/N 1 /First 4 /Filter 9 0 R', packed))],
  ['in what another stream draws', 'active', pdf(stream('', `7 0 obj ${script.slice(4)} endobj`))],
  [
    'in packed objects that another stream draws',
    'unsure',
    pdf(
      stream(
        '',
        Buffer.concat([Buffer.from(`7 0 obj << ${said} >>\nstream\n`), packed, Buffer.from('\nendstream ')]),
      ),
    ),
  ],
  [
    'in an object that begins in a string',
    'unsure',
    pdf(stream('/Private (7 0 obj << /N 1 /First 4 /Filter /FlateDecode /A ())', packed)),
  ],
  [
    'in an object that begins in a picture, and goes on after it',
    'unsure',
    pdf(
      Buffer.concat([
        stream('', `7 0 obj << ${said} /A <`),
        Buffer.from('\nendobj\n8 0 obj << /A <41> /Length 9 >>\nstream\n'),
        packed,
        Buffer.from('\nendstream'),
      ]),
    ),
  ],
  ['in a stream that ends twice', 'unsure', pdf(stream('', `\nendstream ( ${said}`))],
];
