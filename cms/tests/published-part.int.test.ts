import {
  type DocumentRef,
  type EntriesRequest,
  type PublishedState,
  fromLines,
  toLines,
} from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestCms, startCms, tokens } from './cms.ts';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const ask = (body: unknown) => cms.call('POST', '/api/publishing/entries', tokens.publisher, body);

async function read(request: EntriesRequest): Promise<PublishedState> {
  const response = await ask(request);
  expect(response.headers.get('content-type')).toBe('application/x-ndjson');
  return fromLines(await response.text());
}

async function makeTheme(slug: string): Promise<DocumentRef> {
  const themes = cms.documents('theme');
  const { documentId } = await themes.create({ data: { title: slug, slug }, locale: 'fr' });
  await themes.publish({ documentId, locale: 'fr' });
  return { model: 'theme', documentId };
}

async function makePractice(slug: string, theme: DocumentRef): Promise<DocumentRef> {
  const practices = cms.documents('good-practice');
  const texts = { title: slug, slug, summary: 'Résumé', problem: 'Un problème', solution: 'Une solution' };
  const facts = { depth: 'éclair', themes: [theme.documentId] };
  const { documentId } = await practices.create({ locale: 'fr', data: { ...texts, ...facts } });
  await practices.publish({ documentId, locale: 'fr' });
  await practices.update({ documentId, locale: 'es', data: texts });
  await practices.publish({ documentId, locale: 'es' });
  return { model: 'good-practice', documentId };
}

/** The lines of the whole state that are about these documents. */
async function expectedLines(documents: readonly DocumentRef[]): Promise<string> {
  const { today, entries, addresses } = await cms.readState();
  const isAsked = (line: DocumentRef) =>
    documents.some(({ model, documentId }) => model === line.model && documentId === line.documentId);
  const part = { today, entries: entries.filter(isAsked), addresses: addresses.filter(isAsked) };
  return [...toLines(part)].join('');
}

describe('a part of the published state', () => {
  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no targets', { documents: [] }],
    ['a document without a model', { documents: [{ documentId: 'x' }], targets: [] }],
    ['more than is read', { documents: [], targets: [], drafts: true }],
  ])('is refused to a body that is %s', async (_, body) => {
    expect((await ask(body)).status).toBe(400);
  });

  it('is empty for what is not published, and for what is not content', async () => {
    const { documentId } = await cms
      .documents('theme')
      .create({ data: { title: 'Brouillon', slug: 'brouillon' }, locale: 'fr' });
    const documents = [
      { model: 'theme', documentId },
      { model: 'publication', documentId },
      { model: 'constructor', documentId },
    ];
    expect(await read({ documents, targets: documents })).toMatchObject({ entries: [], addresses: [] });
  });

  it('is those lines of the whole, to the byte, in every language', async () => {
    const [theme, other] = [await makeTheme('eau'), await makeTheme('air')];
    const practice = await makePractice('haies', theme);
    await makePractice('velos', other);
    const documents = [practice, theme];
    const part = await (await ask({ documents, targets: [] })).text();
    expect(part).toBe(await expectedLines(documents));
    expect(fromLines(part).entries.map(({ locale }) => locale)).toEqual(['es', 'fr', 'fr']);
  });

  it('holds every document that links to a target, and not the target itself', async () => {
    const [theme, other] = [await makeTheme('sols'), await makeTheme('forets')];
    const sources = [await makePractice('composts', theme), await makePractice('paillages', theme)];
    await makePractice('bosquets', other);
    const part = await (await ask({ documents: [], targets: [theme] })).text();
    expect(part).toBe(await expectedLines(sources));
    expect(fromLines(part).entries).toHaveLength(4);
  });

  it('does not hold a document of which only the draft links to a target', async () => {
    const [theme, other] = [await makeTheme('futur'), await makeTheme('present')];
    const { documentId } = await makePractice('change', other);
    const data = { themes: [theme.documentId] };
    await cms.documents('good-practice').update({ documentId, locale: 'fr', data });
    expect((await read({ documents: [], targets: [theme] })).entries).toEqual([]);
  });

  it('keeps the addresses of a document that is gone', async () => {
    const theme = await makeTheme('disparu');
    await cms.documents('theme').delete({ documentId: theme.documentId, locale: '*' });
    expect(await read({ documents: [theme], targets: [] })).toMatchObject({
      entries: [],
      addresses: [{ ...theme, locale: 'fr', path: '/themes/disparu/' }],
    });
  });
});
