import { once as onceEvent } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FormAnswer, MessageRequest } from '@agenda21/content-types';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CmsError } from '../../lib/cms-client.ts';
import { FASTEST_MS } from './door.ts';
import { contactPage } from './form-page.fixture.ts';
import { createForms } from './forms.ts';
import { findBy, findTags } from './page-nodes.ts';
import { PROOF_LIFE_MS } from './proof.ts';
import { QUESTION_LIFE_MS } from './question.ts';

const values = { subject: 'question', message: 'Bonjour', name: 'Zoé', email: 'zoe@exemple.fr' };
const endedPage = '/participer/consultations/finie/';
const pages: Readonly<Record<string, string>> = {
  '/contact/': contactPage,
  '/es/contact/': contactPage,
  [endedPage]: '<!doctype html><title>Finie</title><main><h1>Finie</h1></main>',
};
const taken: FormAnswer = { status: 'taken' };

let now: number;
let kept: MessageRequest[];
let keep: () => Promise<FormAnswer>;
let visitor: string;
let server: Server;

beforeEach(async () => {
  now = Date.now();
  kept = [];
  keep = () => Promise.resolve(taken);
  visitor = 'a';
  const forms = createForms({
    cms: {
      keepMessage(message) {
        kept.push(message);
        return keep();
      },
    },
    readPage: (path) => pages[path] ?? null,
    readVisitor: () => visitor,
    key: 'k'.repeat(64),
    now: () => now,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  server = createServer((request, response) => {
    void forms.answer(request, response).then((isAnswered) => isAnswered || response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1');
  await onceEvent(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const url = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

type Fields = Readonly<Record<string, string>>;

function post(fields: Fields, headers: Fields = {}, path = '/formulaires/contact/'): Promise<Response> {
  const body = new URLSearchParams({ page: '/contact/', ...fields });
  return fetch(url(path), { method: 'POST', body, headers, redirect: 'manual' });
}

const json = { accept: 'application/json' };

async function answerTo(fields: Fields): Promise<{ status: number; answer: unknown }> {
  const response = await post(fields, json);
  return { status: response.status, answer: await response.json() };
}

const refusal = (problem: string | null, fields: readonly object[] = []) => ({
  status: 'refused',
  problem,
  fields,
});

async function prove(): Promise<string> {
  const challenge = (await (await fetch(url('/formulaires/preuve'))).json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  now += FASTEST_MS;
  return JSON.stringify({ challenge, solution });
}

/** What a browser without a script would send next: the controls of the page, as they are filled in. */
function readForm(html: string): Record<string, string> {
  const page = parseDocument(html);
  const sent = ['input', 'textarea', 'select'].flatMap((tag) => findTags(page, tag));
  const entries = sent.flatMap(({ name, attribs, children }) => {
    if ('disabled' in attribs || !attribs['name']) return [];
    const [text] = children as { data?: string }[];
    const chosen = findTags({ children } as never, 'option').find((option) => 'selected' in option.attribs);
    const value =
      name === 'textarea'
        ? (text?.data ?? '').replace(/^\n/, '')
        : name === 'select'
          ? (chosen?.attribs['value'] ?? '')
          : (attribs['value'] ?? '');
    return [[attribs['name'], value]];
  });
  return Object.fromEntries(entries);
}

const labelIn = (html: string) => /Combien font (\d) plus (\d)/.exec(html)?.slice(1).map(Number) ?? [];
const answerOf = (html: string) => String(labelIn(html).reduce((sum, term) => sum + term, 0));

describe('with a script, a form', () => {
  test('is kept when its proof is right', async () => {
    expect(await answerTo({ ...values, preuve: await prove() })).toEqual({ status: 200, answer: taken });
    expect(kept).toEqual([{ form: 'contact', locale: 'fr', proof: 'calcul du navigateur', values }]);
  });

  test('is told each field that is refused, and may be sent again with the same proof', async () => {
    const preuve = await prove();
    const refused = await answerTo({ ...values, email: 'zoe', name: '', preuve });
    const fields = [
      { field: 'name', problem: 'missing' },
      { field: 'email', problem: 'malformed' },
    ];
    expect(refused).toEqual({ status: 422, answer: refusal(null, fields) });
    expect((await answerTo({ ...values, preuve })).status).toBe(200);
    expect(kept.length).toBe(1);
  });

  test('is kept once when it is sent again because the answer was lost, or twice at the same time', async () => {
    const preuve = await prove();
    const sent = await Promise.all([answerTo({ ...values, preuve }), answerTo({ ...values, preuve })]);
    sent.push(await answerTo({ ...values, preuve }));
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(kept.length).toBe(1);
  });

  test('is refused when its proof served for another message', async () => {
    const preuve = await prove();
    await answerTo({ ...values, preuve });
    expect((await answerTo({ ...values, message: 'Autre', preuve })).answer).toEqual(refusal('late'));
    expect(kept.length).toBe(1);
  });

  test.each([
    ['no JSON', () => Promise.resolve('{')],
    ['of another program', async () => (await prove()).replace(/"signature":"../, '"signature":"zz')],
    ['not solved', async () => (await prove()).replace(/"derivedKey":"../, '"derivedKey":"zz')],
    ['with another date', async () => (await prove()).replace(/"at":\d+/, '"at":1')],
    ['too old', async () => prove().then((proof) => ((now += PROOF_LIFE_MS), proof))],
  ])('is refused when its proof is %s', async (_, makeProof) => {
    expect((await answerTo({ ...values, preuve: await makeProof() })).answer).toEqual(refusal('late'));
    expect(kept).toEqual([]);
  });

  test('is refused when it was sent faster than anyone types', async () => {
    const preuve = await prove();
    now -= 1;
    expect((await answerTo({ ...values, preuve })).answer).toEqual(refusal('early'));
    now += 1;
    expect((await answerTo({ ...values, preuve })).status).toBe(200);
  });

  test('is refused when the field that nobody sees is filled in', async () => {
    const preuve = await prove();
    const refused = await answerTo({ ...values, 'site-internet': 'https://spam.example', preuve });
    expect(refused.answer).toEqual(refusal('robot'));
    expect(kept).toEqual([]);
  });

  test('is not lost while the cms is down: the same one is kept once it is back', async () => {
    const preuve = await prove();
    keep = () => Promise.reject(new CmsError('down'));
    expect(await answerTo({ ...values, preuve })).toEqual({ status: 503, answer: refusal('unavailable') });
    keep = () => Promise.resolve(taken);
    expect((await answerTo({ ...values, preuve })).status).toBe(200);
  });

  test('is told what the cms refuses', async () => {
    keep = () => Promise.resolve({ status: 'refused', problem: 'closed', fields: [] });
    expect((await answerTo({ ...values, preuve: await prove() })).answer).toEqual(refusal('closed'));
  });
});

describe('without a script, a form', () => {
  test('is shown again with a question, then kept, and leads to a page that can be read again', async () => {
    const asked = await post(values);
    expect(asked.status).toBe(422);
    const page = await asked.text();
    const next = readForm(page);
    expect(next).toMatchObject(values);
    now += FASTEST_MS;
    const done = await post({ ...next, reponse: answerOf(page) });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/contact/#message-envoye']);
    expect(kept).toEqual([{ form: 'contact', locale: 'fr', proof: 'question', values }]);
  });

  test('that its page no longer has is said to be closed, and leads back to that page', async () => {
    const answer = await post({ ...values, page: endedPage });
    expect(answer.status).toBe(422);
    const page = parseDocument(await answer.text());
    expect(
      findTags(page, 'p')
        .map((words) => textContent(words))
        .join(' '),
    ).toContain('n’est plus ouvert');
    expect(findTags(page, 'a').map(({ attribs }) => attribs['href'])).toEqual([endedPage]);
  });

  test('loses nothing of what was typed, and lets none of it become markup', async () => {
    const hostile = '\n</textarea><script>alert(1)</script>"\'&amp;<b> « é »';
    const page = await (await post({ ...values, message: hostile, name: hostile, email: hostile })).text();
    expect(findTags(parseDocument(page), 'script').length).toBe(1);
    const { message, name, email } = readForm(page);
    expect([message, name, email]).toEqual([hostile, hostile, hostile]);
  });

  test('says beside each field, and above all, what is to be done', async () => {
    const page = parseDocument(await (await post({ ...values, email: 'zoe' })).text());
    const email = findBy(page, 'id', 'contact-email');
    expect(email?.attribs).toMatchObject({
      'aria-invalid': 'true',
      'aria-describedby': 'contact-email-hint contact-email-problem',
    });
    const problem = findBy(page, 'id', 'contact-email-problem');
    expect(problem?.attribs).not.toHaveProperty('hidden');
    const summary = findBy(page, 'data-summary');
    expect(summary?.attribs).toHaveProperty('autofocus');
    expect(summary?.attribs).not.toHaveProperty('hidden');
    expect(summary && findTags(summary, 'a').map(({ attribs }) => attribs['href'])).toEqual([
      '#contact-email',
      '#contact-question',
    ]);
    expect(findTags(page, 'title')[0]?.children).toMatchObject([{ data: 'Erreur\u00a0: Contact' }]);
  });

  test('is asked again, with its answer kept, when the answer is wrong or came too fast', async () => {
    const page = await (await post(values)).text();
    const next = readForm(page);
    const early = await (await post({ ...next, reponse: answerOf(page) })).text();
    expect(early).toContain('trop vite');
    expect(readForm(early)['reponse']).toBe(answerOf(page));
    now += FASTEST_MS;
    const wrong = await (await post({ ...next, reponse: '99' })).text();
    expect(labelIn(wrong)).toEqual(labelIn(page));
    expect((await post({ ...readForm(wrong), reponse: answerOf(page) })).status).toBe(303);
  });

  test('is kept once, however often the button is pressed', async () => {
    const page = await (await post(values)).text();
    now += FASTEST_MS;
    const sent = { ...readForm(page), reponse: answerOf(page) };
    const statuses = (await Promise.all([post(sent), post(sent)])).map(({ status }) => status);
    expect(statuses).toEqual([303, 303]);
    expect(kept.length).toBe(1);
  });

  test('is asked another question after a day, or when the first one was forged', async () => {
    const page = await (await post(values)).text();
    const sent: Record<string, string> = { ...readForm(page), reponse: answerOf(page) };
    now += QUESTION_LIFE_MS + 1;
    const late = await post(sent);
    expect(late.status).toBe(422);
    expect(readForm(await late.text())['question-signee']).not.toBe(sent['question-signee']);
    const forged = {
      ...sent,
      'question-signee': `${now - FASTEST_MS}.1.1.${'a'.repeat(22)}.${'b'.repeat(43)}`,
    };
    expect((await post({ ...forged, reponse: '2' })).status).toBe(422);
    expect(kept).toEqual([]);
  });

  test('leads to no other site, whatever page it says it comes from', async () => {
    for (const page of ['https://example.org/', '//example.org/', '/inconnue/', '/../secrets.env']) {
      const asked = await (await post({ ...values, page })).text();
      now += FASTEST_MS;
      const done = await post({ ...readForm(asked), page, reponse: answerOf(asked) });
      expect(done.headers.get('location')).toBe('/contact/#message-envoye');
    }
  });
});

describe('a form whose page cannot be shown again', () => {
  const large = { message: 'x'.repeat(140_000) };
  const plainPage = async (answer: Response) => {
    const page = parseDocument(await answer.text());
    const words = ['h1', 'p', 'a'].map((tag) => findTags(page, tag).map((found) => textContent(found)));
    const [html] = findTags(page, 'html');
    const [link] = findTags(page, 'a');
    return {
      status: answer.status,
      words: words.flat().join(' '),
      lang: html?.attribs['lang'],
      link: link?.attribs['href'],
    };
  };

  test.each([
    ['fr', '', 'Votre message n’est pas parti', 'encore à la page précédente'],
    ['es', '/es', 'Su mensaje no se ha enviado', 'página anterior'],
    ['eu', '/eu', 'Zure mezua ez da bidali', 'aurreko orrian'],
    ['oc', '/oc', 'Lo vòste messatge n’ei pas partit', 'pagina precedenta'],
    ['en', '/en', 'Your message has not been sent', 'previous page'],
  ])('says why in the language of its page: %s', async (lang, prefix, title, whereItIs) => {
    const address = `${prefix}/formulaires/contact/`;
    const answers = [
      await post(large, {}, address),
      await post(values, { 'sec-fetch-site': 'cross-site' }, address),
      await post(values, { 'content-type': 'text/plain' }, address),
      await post({ ...values, page: endedPage }, {}, address),
    ];
    const told = await Promise.all(answers.map(plainPage));
    expect(told.map(({ status }) => status)).toEqual([413, 403, 415, 422]);
    for (const page of told) {
      expect(page.words).toContain(title);
      expect(page.words).toContain(whereItIs);
      expect(page.lang).toBe(lang);
    }
    expect(new Set(told.map(({ words }) => words)).size).toBe(4);
    expect(kept).toEqual([]);
  });

  test('leads to a page that is there when the portal is not served in its language', async () => {
    for (const [prefix, page] of [
      ['/es', '/es/contact/'],
      ['/eu', '/contact/'],
    ] as const) {
      const { link } = await plainPage(await post(large, {}, `${prefix}/formulaires/contact/`));
      expect(link).toBe(page);
    }
  });

  test('leads back to the page that it was sent from, when that is one of the portal', async () => {
    for (const [referer, page] of [
      [`https://portail.example${endedPage}`, endedPage],
      ['https://ailleurs.example/contact/ailleurs/', '/contact/'],
      ['javascript:alert(1)', '/contact/'],
    ] as const) {
      const { link } = await plainPage(await post(large, { referer }, '/formulaires/contribution/'));
      expect(link).toBe(page);
    }
  });

  test('takes its language from its address, whatever its fields say', async () => {
    const { lang } = await plainPage(await post({ ...large, locale: 'en', language: 'en', lang: 'en' }));
    expect(lang).toBe('fr');
  });
});

describe('the door', () => {
  test('keeps thirty messages of a network in ten minutes, and says so of the next without losing it', async () => {
    now = 600_000 * Math.ceil(now / 600_000);
    const sendOne = async () => (await post({ ...values, preuve: await prove() }, json)).status;
    const statuses = [];
    for (let sent = 0; sent < 31; sent += 1) statuses.push(await sendOne());
    expect(statuses).toEqual([...Array<number>(30).fill(200), 429]);
    visitor = 'b';
    expect(await sendOne()).toBe(200);
    now += 600_000;
    visitor = 'a';
    expect(await sendOne()).toBe(200);
  });

  test('stops reading what one visitor sends after sixty in a minute', async () => {
    const statuses = [];
    for (let sent = 0; sent < 61; sent += 1) statuses.push((await post({}, json)).status);
    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([422]));
    expect(statuses[60]).toBe(429);
    visitor = 'b';
    expect((await post({}, json)).status).toBe(422);
  });

  test('refuses what is too large, of another kind, or sent by the page of another site', async () => {
    expect((await post({ message: 'x'.repeat(140_000) }, json)).status).toBe(413);
    expect((await post({ ...values }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const files = await fetch(url('/formulaires/contact/'), { method: 'POST', body: new FormData() });
    expect(files.status).toBe(415);
    expect(kept).toEqual([]);
  });

  test.each([['message=caf%E9'], ['message=100%'], [Buffer.from('message=café', 'latin1')]])(
    'refuses what is not UTF-8 rather than keep other words than those typed: %s',
    async (body) => {
      const type = 'application/x-www-form-urlencoded';
      const headers = { ...json, 'content-type': type };
      const answer = await fetch(url('/formulaires/contact/'), { method: 'POST', body, headers });
      expect([answer.status, await answer.json()]).toEqual([415, refusal('unreadable')]);
    },
  );

  test('answers only to the addresses of forms', async () => {
    for (const path of [
      '/formulaires/',
      '/formulaires/inconnu/',
      '/xx/formulaires/contact/',
      '/fr/formulaires/contact/',
    ])
      expect((await post(values, {}, path)).status, path).toBe(404);
    const opened = await fetch(url('/es/formulaires/contact/'), { redirect: 'manual' });
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/es/contact/']);
  });
});
