import {
  type PreviewAnswer,
  type SpaceChoices,
  type SpaceExport,
  type SpacePreview,
  type SpaceRecord,
  type SpaceSaved,
  uidOf,
} from '@agenda21/content-types';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SIGNED_PREVIEW_MS } from '../src/previews/signed-token.ts';
import { type TestCms, tokens } from './cms.ts';
import { type Partner, decide, findMemberOf, openAccepted, openInvited } from './partner.ts';

export interface CompleteParts {
  readonly cms: TestCms;
  readonly partner: Partner;
  readonly stranger: Partner;
  /** Starts a record of the partner. */
  start(who?: Partner, model?: string): Promise<string>;
}

const list = (items: readonly unknown[]) => JSON.stringify(items);

/** The complete form of a record, and the preview of its draft. */
export function describeCompleteRecords(find: () => CompleteParts): void {
  const links = { theme: '', hidden: '', project: '' };

  beforeAll(async () => {
    const { cms } = find();
    const themes = cms.documents('theme');
    links.theme = (await themes.create({ data: { title: 'Eau', slug: 'eau' }, locale: 'fr' })).documentId;
    await themes.publish({ documentId: links.theme, locale: 'fr' });
    links.hidden = (await themes.create({ data: { title: 'Secret', slug: 's' }, locale: 'fr' })).documentId;
    const projects = cms.documents('project');
    const data = { title: 'Origine', slug: 'origine', tagline: 'Ailleurs.' };
    links.project = (await projects.create({ data, locale: 'fr' })).documentId;
    await projects.publish({ documentId: links.project, locale: 'fr' });
  });

  async function read(id: string): Promise<SpaceRecord> {
    return (await (await find().partner.call('GET', `records/${id}`)).json()) as SpaceRecord;
  }

  async function put(id: string, values: object): Promise<Response> {
    const { version } = await read(id);
    return find().partner.call('PUT', `records/${id}`, { version, values });
  }

  async function save(id: string, values: object): Promise<SpaceSaved> {
    const response = await put(id, values);
    expect(response.status).toBe(200);
    return (await response.json()) as SpaceSaved;
  }

  const rowOf = (id: string) =>
    find()
      .cms.strapi.db.query(uidOf('project'))
      .findOne({
        where: { documentId: id, publishedAt: null },
        populate: ['steps', 'results', 'milestones', 'themes', 'replicates', 'territories', 'funders'],
      });

  const preview = async (id: string, who = find().partner) => {
    const response = await who.call('POST', `records/${id}/preview`);
    expect(response.status).toBe(200);
    const { path } = (await response.json()) as SpacePreview;
    return /^\/apercu\/([\w.-]+)\/$/.exec(path)?.[1] ?? '';
  };
  const openPreview = (token: string) =>
    find().cms.call('POST', '/api/publishing/preview', tokens.publisher, { token });

  describe('the complete form of a record', () => {
    const values = () => ({
      objectives: 'De l’ombre.',
      phase: 'opération',
      startsOn: '2026-01-15',
      budget: '12 000',
      website: 'https://exemple.fr/verger',
      steps: list([{ title: 'Choisir', description: 'Un samedi.' }, { title: '' }]),
      milestones: list([{ title: 'Planter', date: '2026-02-01', isDone: 'yes' }]),
      funders: list([{ name: 'Fonds', amount: '5000' }]),
      results: list([{ label: 'De l’ombre', value: '− 3 °C' }]),
      aims: list(['épanouissement de tous les êtres humains']),
      themes: list([links.theme]),
      replicates: links.project,
      depth: 'complète',
    });

    it('is kept in the ordinary draft, read back as it was written, and leads to the published record', async () => {
      const id = await find().start();
      const saved = await save(id, values());
      expect(saved.refused).toEqual([]);
      const row = await rowOf(id);
      expect(row).toMatchObject({
        objectives: 'De l’ombre.',
        phase: 'opération',
        startsOn: '2026-01-15',
        budget: 12_000,
        depth: 'complète',
        aims: ['épanouissement de tous les êtres humains'],
        steps: [{ title: 'Choisir', description: 'Un samedi.' }, { title: '' }],
        milestones: [{ title: 'Planter', date: '2026-02-01', isDone: true }],
        funders: [{ name: 'Fonds', amount: 5_000 }],
        results: [{ label: 'De l’ombre', value: '− 3 °C', evidence: 'déclaré' }],
        replicates: { documentId: links.project },
        themes: [{ documentId: links.theme }],
      });
      expect((await read(id)).values).toMatchObject({
        budget: '12000',
        steps: list([
          { title: 'Choisir', description: 'Un samedi.', duration: '' },
          { title: '', description: '', duration: '' },
        ]),
        themes: list([links.theme]),
        replicates: links.project,
      });
      expect((await read(id)).version).toBe(saved.version);
    });

    it('is taken away with one’s data as it is read: groups and links as much as texts', async () => {
      const id = await find().start();
      await save(id, values());
      const taken = (await (await find().partner.call('GET', 'account')).json()) as SpaceExport;
      const shown = await read(id);
      expect(taken.records.find((record) => record.id === id)?.values).toEqual(shown.values);
      expect(shown.values).toMatchObject({ themes: list([links.theme]), replicates: links.project });
      expect(shown.values['results']).toContain('− 3 °C');
      expect(shown.values['steps']).toContain('Un samedi.');
    });

    it('is emptied as it was filled', async () => {
      const id = await find().start();
      await save(id, values());
      const empty = Object.fromEntries(Object.keys(values()).map((name) => [name, '']));
      const { depth: _depth, ...emptied } = empty;
      expect((await save(id, emptied)).refused).toEqual([]);
      expect(await rowOf(id)).toMatchObject({
        ...{ objectives: '', phase: null, startsOn: null, budget: null, website: null, aims: [] },
        ...{ steps: [], results: [], themes: [], replicates: null },
      });
    });

    it('keeps what can be kept, and tells where each refusal is', async () => {
      const id = await find().start();
      const { refused } = await save(id, {
        objectives: 'Gardé.',
        budget: 'cher',
        phase: 'rêve',
        website: 'javascript:alert(1)',
        steps: list([{ title: 'x' }, { title: 'x'.repeat(121) }]),
      });
      expect(refused).toEqual([
        { field: 'budget', problem: 'malformed' },
        { field: 'phase', problem: 'unknown' },
        { field: 'website', problem: 'malformed' },
        { field: 'steps.1.title', problem: 'long' },
      ]);
      expect(await rowOf(id)).toMatchObject({ objectives: 'Gardé.', budget: null, phase: null, steps: [] });
    });

    it.each([
      ['the proof of a result', { results: list([{ label: 'x', evidence: 'vérifié par un tiers' }]) }],
      ['a row by its number', { steps: list([{ id: '1', title: 'x' }]) }],
      ['the opinion of the département', { departmentNote: 'Bravo' }],
      ['the day it was read again', { reviewedOn: '2026-01-01' }],
      ['who bears it', { owner: 'x' }],
      ['a file', { documents: list([{ title: 'x', file: '1' }]) }],
      ['a list that is none', { steps: '{"title":"x"}' }],
      ['something else than texts', { steps: list([{ title: { $ne: '' } }]) }],
      ['a link with more than a name', { themes: list([{ documentId: 'x', status: 'published' }]) }],
    ])('that names %s is refused whole, and nothing is kept', async (_, wrong) => {
      const id = await find().start();
      const response = await put(id, { title: 'Volée', objectives: 'Volés', ...wrong });
      expect([response.status, await response.json()]).toEqual([400, { problem: 'unreadable', fields: [] }]);
      expect(await read(id)).toMatchObject({ title: '', values: { objectives: '', steps: '', results: '' } });
    });

    it('leaves its proof to a result that stays as it was, wherever it goes, and to no other', async () => {
      const id = await find().start();
      const shown = ['A', 'B', 'C'].map((label) => ({ label, value: '10', source: '' }));
      await save(id, { results: list(shown) });
      const rows = (await rowOf(id)).results as { id: number }[];
      const graded = rows.map((row) => ({ id: row.id, evidence: 'vérifié par un tiers' }));
      const data = { results: graded };
      await find().cms.documents('project').update({ documentId: id, locale: 'fr', data });
      const [a, b, c] = shown;
      await save(id, { results: list([c, { ...a, value: '90' }, b, { label: 'D' }]) });
      const kept = (await rowOf(id)).results as { label: string; evidence: string }[];
      expect(kept.map(({ label, evidence }) => [label, evidence])).toEqual([
        ['C', 'vérifié par un tiers'],
        ['A', 'déclaré'],
        ['B', 'vérifié par un tiers'],
        ['D', 'déclaré'],
      ]);
    });

    it('links to what visitors read alone, never to itself, and keeps the links that the team made', async () => {
      const id = await find().start();
      const refusedIn = async (asked: object) => (await save(id, asked)).refused.map(({ field }) => field);
      expect(await refusedIn({ themes: list([links.hidden]) })).toEqual(['themes']);
      expect(await refusedIn({ replicates: id })).toEqual(['replicates']);
      expect(await refusedIn({ replicates: 'absent' })).toEqual(['replicates']);
      const data = { themes: [links.hidden] };
      await find().cms.documents('project').update({ documentId: id, locale: 'fr', data });
      expect(await refusedIn({ themes: list([links.hidden, links.theme]) })).toEqual([]);
      expect((await rowOf(id)).themes).toHaveLength(2);
    });

    it('adds territories after the commune, which stays the first', async () => {
      const { cms, start } = find();
      const id = await start();
      const territories = cms.documents('territory');
      const data = { code: '64997', title: 'Autre-Rive', type: 'commune' };
      const { documentId } = await territories.create({ data });
      await territories.publish({ documentId });
      await save(id, { otherTerritories: list([documentId]), commune: 'saint essai' });
      const titles = ((await rowOf(id)).territories as { title: string }[]).map(({ title }) => title);
      expect(titles).toEqual(['Saint-Essai', 'Autre-Rive']);
      expect((await read(id)).values['otherTerritories']).toBe(list([documentId]));
      await save(id, { otherTerritories: '' });
      expect((await rowOf(id)).territories).toHaveLength(1);
    });

    it('is not sent while an item lacks its name', async () => {
      const id = await find().start();
      const short = { title: 'Incomplète', commune: 'saint essai', tagline: 'x', description: 'x' };
      await save(id, { ...short, steps: list([{ description: 'Sans nom.' }]) });
      const submit = () =>
        find().partner.call('POST', `records/${id}/commands`, { command: 'submit', step: 0 });
      const refused = await submit();
      expect([refused.status, await refused.json()]).toEqual([
        422,
        { problem: 'fields', fields: [{ field: 'steps.0.title', problem: 'missing' }] },
      ]);
      await save(id, { steps: list([{ title: 'Nommée' }]) });
      expect((await submit()).status).toBe(200);
    });

    const choices = (model: string, asked: object, who = find().partner) =>
      who.call('POST', `choices/${model}`, asked);
    const readChoices = async (model: string, asked: object) =>
      (await (await choices(model, asked)).json()) as SpaceChoices;

    it('offers what visitors read, by title, and nothing of any other model', async () => {
      const themes = { choices: [{ id: links.theme, title: 'Eau' }], others: 0 };
      expect(await readChoices('theme', { search: '' })).toEqual(themes);
      expect(await readChoices('theme', { ids: [links.theme, links.hidden, 'absent'] })).toEqual(themes);
      expect(await readChoices('theme', { search: 'secret' })).toEqual({ choices: [], others: 0 });
      for (const model of ['member', 'organisation', 'message', 'page', 'constructor'])
        for (const asked of [{ search: '' }, { ids: ['abc'] }])
          expect([model, (await choices(model, asked)).status]).toEqual([model, 404]);
    });

    it('finds titles by their words, whatever their case and accents, a few at a time', async () => {
      const territories = find().cms.documents('territory');
      const titles = Array.from({ length: 24 }, (_, rank) => `Vallée de l’Échez ${rank + 10}`);
      for (const [rank, title] of [...titles, 'Échez'].entries()) {
        const data = { code: `63${rank + 100}`, title, type: 'commune' };
        const { documentId } = await territories.create({ data });
        await territories.publish({ documentId });
      }
      const found = await readChoices('territory', { search: 'ECHEZ' });
      expect(found.choices.map(({ title }) => title)).toEqual(['Échez', ...titles.slice(0, 19)]);
      expect(found.others).toBe(5);
      const one = await readChoices('territory', { search: ' 21 l’echez' });
      expect(one.choices.map(({ title }) => title)).toEqual(['Vallée de l’Échez 21']);
    });

    it.each([
      ['nothing', {}],
      ['a long text', { search: 'x'.repeat(121) }],
      ['something else than a text', { search: { $ne: '' } }],
      ['no identifier', { ids: [] }],
      ['too many identifiers', { ids: Array.from({ length: 41 }, (_, rank) => `a${rank}`) }],
      ['what no identifier is', { ids: ['../members'] }],
      ['both at once', { search: 'x', ids: ['abc'] }],
      ['a field of the database', { search: 'x', where: { publishedAt: null } }],
    ])('is asked for words or identifiers, and not for %s', async (_, asked) => {
      const response = await choices('theme', asked);
      expect([response.status, await response.json()]).toEqual([400, { problem: 'unreadable', fields: [] }]);
    });
  });

  describe('the preview of a record', () => {
    it('opens its own draft, as it is now, in a frame of the space', async () => {
      const id = await find().start();
      const token = await preview(id);
      await save(id, { title: 'Pas encore publiée' });
      const opened = await openPreview(token);
      expect(opened.status).toBe(200);
      const answer = (await opened.json()) as PreviewAnswer;
      expect(answer).toMatchObject({
        framedBy: 'space',
        entry: { documentId: id, data: { title: 'Pas encore publiée' } },
      });
    });

    it('is open while the team reads the record too', async () => {
      const id = await find().start();
      const short = { title: 'Lue', commune: 'saint essai', tagline: 'x', description: 'x' };
      await save(id, short);
      await find().partner.call('POST', `records/${id}/commands`, { command: 'submit', step: 0 });
      expect((await openPreview(await preview(id))).status).toBe(200);
    });

    it('of another organisation answers as one that does not exist', async () => {
      const { start, stranger } = find();
      const id = await start();
      const answerTo = async (record: string) => {
        const response = await stranger.call('POST', `records/${record}/preview`);
        return [response.status, await response.text()];
      };
      const absent = await answerTo('jamaisvue');
      expect(absent[0]).toBe(404);
      expect(await answerTo(id)).toEqual(absent);
    });

    it('ends with who asked for it: a member who was removed, an organisation that was suspended, a record that is gone', async () => {
      const { cms, partner, start } = find();
      const id = await start();
      const colleague = await openInvited(cms, partner, 'apercu-retire@exemple.fr');
      const ofColleague = await preview(id, colleague);
      const suspended = await openAccepted(cms, 'apercu-suspendu@exemple.fr');
      const ofSuspended = await preview(await start(suspended), suspended);
      const own = await preview(id);
      const all = [ofColleague, ofSuspended, own];
      const statuses = () => Promise.all(all.map(async (token) => (await openPreview(token)).status));
      expect(await statuses()).toEqual([200, 200, 200]);
      const { documentId } = await findMemberOf(cms, 'apercu-retire@exemple.fr');
      await partner.call('DELETE', `members/${documentId}`);
      await decide(cms, 'apercu-suspendu@exemple.fr', 'suspendue');
      expect(await statuses()).toEqual([404, 404, 200]);
      await partner.call('DELETE', `records/${id}`);
      expect(await statuses()).toEqual([404, 404, 404]);
    });

    it('ends ten minutes after it was asked for', async () => {
      const token = await preview(await find().start());
      vi.useFakeTimers({ now: Date.now() + SIGNED_PREVIEW_MS, toFake: ['Date'] });
      try {
        expect((await openPreview(token)).status).toBe(404);
      } finally {
        vi.useRealTimers();
      }
    });
  });
}
