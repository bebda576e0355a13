import { expect, it } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { linkedInAddress, mailAddress } from './share.ts';

const address = 'https://portail.example/bonnes-pratiques/haie/';

it('writes a reference that BibTeX reads, with the name of the body in one piece', () => {
  const reference = {
    key: 'haie',
    author: 'Commune de Pau',
    title: 'Une haie',
    publisher: 'Agenda 21',
    day: '2026-03-09',
    address,
  };
  expect(toBibtex(reference)).toBe(
    [
      '@misc{haie,',
      '  author = {{Commune de Pau}},',
      '  title = {Une haie},',
      '  publisher = {Agenda 21},',
      '  year = {2026},',
      '  month = {3},',
      `  url = {${address}}`,
      '}',
    ].join('\n'),
  );
});

it('writes the signs that LaTeX takes for commands so that they show', () => {
  const reference = { key: 'k', author: 'A & B', publisher: 'P_1 #2', day: '2026-12-01', address };
  const written = toBibtex({ ...reference, title: '50 % d’eau {propre} à 3 $ ~ ^ \\' });
  expect(written).toContain('{{A \\& B}}');
  expect(written).toContain('{P\\_1 \\#2}');
  expect(written).toContain(
    'title = {50 \\% d’eau \\{propre\\} à 3 \\$ \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}',
  );
});

it('shares a title and an address without letting either break out of the link', () => {
  const mail = new URL(mailAddress('Eau & ciel ? 100 %', address));
  expect(mail.searchParams.get('subject')).toBe('Eau & ciel ? 100 %');
  expect(mail.searchParams.get('body')).toBe(`Eau & ciel ? 100 %\n${address}`);
  expect(new URL(linkedInAddress(address)).searchParams.get('url')).toBe(address);
});
