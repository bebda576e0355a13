import { expect, it, test } from 'vitest';
import { type MailedRecord, type Recipient, writeReviewMail } from './write-review-mail.ts';

const settings = {
  siteName: 'Portail d’essai',
  organisation: 'Collectivité d’essai',
  contactService: 'Pôle d’essai',
  contactEmail: 'pole@exemple.fr',
  contactPhone: '05 59 00 00 00',
  contactAddress: null,
  messagesKeptMonths: null,
  languages: [],
};
const record: MailedRecord = {
  model: 'project',
  title: 'Une haie',
  presence: 'absente',
  url: null,
  merged: null,
};
const step = { kind: 'étape', text: null, fromState: 'envoyé', toState: 'à corriger' } as const;

type Line = Parameters<typeof writeReviewMail>[0];
type Asked = Parameters<typeof writeReviewMail>[1];

const recipient: Recipient = { to: 'contact@haies.example', recordUrl: null };

const write = (
  line: Partial<Line> = {},
  change: Partial<MailedRecord> = {},
  asked: Asked = [],
  who: Partial<Recipient> = {},
) =>
  writeReviewMail({ ...step, ...line }, asked, { ...record, ...change }, settings, { ...recipient, ...who });

const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each<[Partial<Line>, string]>([
  [{ toState: 'envoyé' }, 'La fiche « Une haie » est arrivée chez les éditeurs'],
  [{ toState: 'à corriger' }, 'Des corrections sont demandées sur la fiche « Une haie »'],
  [{ toState: 'accepté' }, 'La fiche « Une haie » est acceptée'],
  [{ toState: 'accepté', fromState: 'publié' }, 'La fiche « Une haie » n’est plus en ligne'],
  [{ toState: 'publié' }, 'La fiche « Une haie » est publiée'],
  [{ toState: 'décliné' }, 'La fiche « Une haie » n’est pas retenue'],
  [{ kind: 'message', toState: null }, 'Un éditeur vous écrit au sujet de la fiche « Une haie »'],
])('%j is announced « %s »', (line, subject) => {
  const mail = write(line);
  expect(plain(mail.subject)).toBe(`${subject} – Portail d’essai`);
  expect(plain(mail.text)).toContain(`${subject}.`);
  expect([mail.to, mail.replyTo]).toEqual(['contact@haies.example', 'pole@exemple.fr']);
});

it('tells each correction with the label of its field and its fault, then what happens next', () => {
  const { text, html } = write({}, {}, [
    { field: 'tagline', correctionKind: 'incomplet', text: 'Dites où.' },
    { field: null, correctionKind: 'à mettre à jour', text: 'Les dates ont un an.' },
  ]);
  for (const words of [plain(text), plain(html).replaceAll('<br>', '\n')]) {
    expect(words).toContain('Accroche (incomplet) :\nDites où.');
    expect(words).toContain('L’ensemble de la fiche (à mettre à jour) :\nLes dates ont un an.');
    expect(words).toContain('Corrigez ce qui est demandé');
  }
});

it('gives the reason of a refusal, and the page of what is published', () => {
  expect(write({ toState: 'décliné', text: 'Hors du territoire.' }).text).toContain('Hors du territoire.');
  const url = 'https://portail.example/projets/une-haie/';
  expect(write({ toState: 'publié' }, { presence: 'en ligne', url }).html).toContain(`<a href="${url}">`);
});

it.each([
  [{ title: 'Le\nverger', url: 'https://portail.example/projets/le-verger/' }, 'avec « Le verger »'],
  [{ title: null, url: null }, 'avec une autre fiche'],
])('says that a record is merged, with what, and that nothing was refused: %j', (merged, other) => {
  const { subject, text, html } = write({ toState: 'décliné', text: 'Réunie.' }, { merged });
  expect(plain(subject)).toContain(`La fiche « Une haie » est réunie ${other} –`);
  expect(plain(text)).toContain('rien n’est attendu de vous');
  expect(text).not.toMatch(/retenue|raison|Réunie\./);
  expect(html.includes(`<a href="${merged.url ?? 'https://portail.example'}`)).toBe(merged.url !== null);
});

it('leads who has an account to the record in the space, and nobody else', () => {
  const recordUrl = 'https://portail.example/espace-partenaires/fiche/#fiche=abc';
  expect(write({}, {}, [], { recordUrl }).html).toContain(`<a href="${recordUrl}">`);
  expect(write().text).not.toContain('espace partenaires');
});

it('does not say that a record is on line before it is', () => {
  expect(write({ toState: 'publié' }, { presence: 'en cours' }).text).toContain(
    'Sa mise en ligne est en cours',
  );
});

it.each(['publié', 'décliné', 'accepté', 'envoyé', 'à corriger'] as const)(
  'says once what became of a record: %s',
  (toState) => {
    const { text } = write({ toState }, { presence: 'en cours' });
    for (const words of ['publi', 'retenue']) expect(text.split(words).length).toBeLessThanOrEqual(2);
  },
);

it('lets no title, reason or correction become markup, a header or lines of its own', () => {
  const hostile = '<img src=x onerror=alert(1)>\r\nBcc: autre@exemple.fr';
  const mail = write({ text: hostile }, { title: hostile }, [
    { field: 'title', correctionKind: 'incorrect', text: hostile },
  ]);
  expect(mail.html).not.toContain('<img');
  expect(mail.subject).not.toMatch(/[\r\n]/);
});
