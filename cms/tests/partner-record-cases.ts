import {
  type ReviewDetail,
  type ReviewState,
  type SpaceRecord,
  type SpaceRecords,
  reviewPanelSchema,
  uidOf,
} from '@agenda21/content-types';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openReview } from '../src/reviews/steps/open-review.ts';
import type { TestCms } from './cms.ts';
import { readMails } from './outbox-mails.ts';
import { type Partner, decide, findMemberOf, openAccepted, openInvited, request, signIn } from './partner.ts';

const manager = 'gerante@exemple.fr';
const colleague = 'collegue-fiches@exemple.fr';
const stranger = 'autre-fiches@exemple.fr';
const generic = 'jardins@exemple.fr';

/** What a record needs to be sent, beside its commune. */
const whole = { tagline: 'Une haie.', description: 'Nous avons planté.' };

/** The records that members of organisations write and send. The cms and an editor are read when the tests run. */
export function describePartnerRecords(read: () => { cms: TestCms; editor: string }): void {
  let partner: Partner;
  let other: Partner;
  let organisationId: string;
  let partnerId: string;
  let commune: string;

  beforeAll(async () => {
    const { cms } = read();
    const territories = cms.strapi.db.query(uidOf('territory'));
    commune = (await territories.findOne({ where: { title: request.commune } })).documentId;
    partner = await openAccepted(cms, manager);
    await openInvited(cms, partner, colleague);
    other = await openAccepted(cms, stranger);
    organisationId = (await findMemberOf(cms, manager)).organisation.documentId;
    const data = { title: 'Jardins', slug: 'jardins', type: 'association', contactEmail: generic };
    partnerId = (await cms.documents('partner').create({ data, locale: 'fr' })).documentId;
    await linkTo(organisationId, partnerId);
  });

  const linkTo = (documentId: string, publicRecord: string) =>
    read()
      .cms.strapi.documents(uidOf('organisation'))
      .update({ documentId, data: { partner: publicRecord } as object });

  const draft = async (slug: string) =>
    (
      await read()
        .cms.documents('project')
        .create({ data: { ...whole, title: `Fiche ${slug}`, slug, territories: [commune] }, locale: 'fr' })
    ).documentId;

  /** A draft of the organisation, as its members leave it. */
  async function writeDraft(slug: string, state: Extract<ReviewState, 'brouillon' | 'envoyé'> = 'brouillon') {
    const documentId = await draft(slug);
    const { documentId: member } = await findMemberOf(read().cms, manager);
    const record = { model: 'project', documentId, locale: 'fr', organisationId, partnerId: null } as const;
    const author = { side: 'partenaire', account: `member:${member}`, at: new Date() } as const;
    await openReview(read().cms.strapi, record, state, author);
    return documentId;
  }

  const plain = (words = '') => words.replaceAll(/[\u00a0\u202f]/g, ' ');
  const list = async (who: Partner) =>
    ((await (await who.call('GET', 'records')).json()) as SpaceRecords).records;
  const command = async (who: Partner, id: string, asked: object) => {
    const response = await who.call('POST', `records/${id}/commands`, asked);
    const text = await response.text();
    return [response.status, text && (JSON.parse(text) as { problem: string }).problem];
  };

  async function readReview(documentId: string): Promise<ReviewDetail | null> {
    const { cms, editor } = read();
    const response = await cms.call('GET', `/reviews/documents/project/${documentId}`, editor);
    return reviewPanelSchema.parse(await response.json()).review;
  }

  const mailsAbout = async (to: string, title: string) =>
    (await readMails(read().cms.dataDir, to)).filter(({ subject }) => subject.includes(title));

  describe('a record of an organisation', () => {
    it('is listed to its members with where it stands, and to nobody else', async () => {
      const id = await writeDraft('listee');
      const found = (await list(partner)).find((record) => record.id === id);
      expect(found).toEqual({
        id,
        model: 'project',
        title: 'Fiche listee',
        state: 'brouillon',
        presence: 'absente',
        merged: null,
        changedAt: expect.any(String),
        mayWrite: true,
        hasUnsentChanges: false,
        startKey: null,
      });
      expect((await list(other)).map((record) => record.id)).not.toContain(id);
    });

    it('is sent by a member, whom the thread names', async () => {
      const id = await writeDraft('envoyee');
      expect(await command(partner, id, { command: 'submit', step: 0 })).toEqual([200, undefined]);
      const review = await readReview(id);
      expect(review).toMatchObject({ state: 'envoyé', organisation: request.organisation });
      expect(review?.lines.at(-1)?.author).toBe(`${request.name} (${request.organisation})`);
      expect((await list(partner)).find((record) => record.id === id)?.state).toBe('envoyé');
    });

    it('takes no step from one that is past, none of the editors, and none of another organisation', async () => {
      const id = await writeDraft('refusee');
      expect(await command(other, id, { command: 'submit', step: 0 })).toEqual([404, 'gone']);
      expect(await command(other, 'inconnue', { command: 'submit', step: 0 })).toEqual([404, 'gone']);
      expect(await command(partner, id, { command: 'submit', step: 3 })).toEqual([409, 'moved-on']);
      expect(await command(partner, id, { command: 'withdraw', step: 0 })).toEqual([409, 'moved-on']);
      expect(await command(partner, id, { command: 'publish', step: 0 })).toEqual([400, 'unreadable']);
      expect(await command(partner, id, { command: 'submit', step: 0, state: 'publié' })).toEqual([
        400,
        'unreadable',
      ]);
      expect(await readReview(id)).toMatchObject({ state: 'brouillon', step: 0 });
    });

    it('is told step by step to every member, with the way to the record', async () => {
      const id = await writeDraft('courrier');
      await command(partner, id, { command: 'submit', step: 0 });
      for (const to of [manager, colleague]) {
        const mails = await vi.waitFor(async () => {
          const found = await mailsAbout(to, 'Fiche courrier');
          expect(found).toHaveLength(1);
          return found;
        });
        expect(mails[0]?.words).toMatch(
          new RegExp(`Ouvrir la fiche dans l’espace partenaires\\s:\\s*http\\S+/fiche/#fiche=${id}\\n`),
        );
      }
      expect(await mailsAbout(stranger, 'Fiche courrier')).toEqual([]);
    });

    it('is told to the address of its public record while the organisation is let in no more', async () => {
      const { cms, editor } = read();
      const id = await writeDraft('fermee', 'envoyé');
      await decide(cms, manager, 'suspendue');
      await cms.call('POST', `/reviews/documents/project/${id}/commands`, editor, {
        command: 'say',
        text: 'Bonjour',
        key: 'cle-de-message-01',
      });
      const mails = await vi.waitFor(async () => {
        const found = await mailsAbout(generic, 'Fiche fermee');
        expect(found.length).toBeGreaterThan(0);
        return found;
      });
      expect(mails.map(({ words }) => words).join('')).not.toContain('/espace-partenaires/');
      expect(await mailsAbout(manager, 'Fiche fermee')).toEqual([]);
      await decide(cms, manager, 'acceptée');
      partner = await signIn(cms, manager);
    });

    it.each([
      [
        'the title and the address that visitors read',
        'en-ligne',
        'avec « Fiche en-ligne »',
        { title: 'Fiche en-ligne', path: '/projets/en-ligne/' },
      ],
      ['neither while visitors read none', null, 'avec une autre fiche', null],
    ])('that is merged with another one is told of with %s', async (_told, published, other, link) => {
      const { cms, editor } = read();
      const id = await writeDraft(`fusion-${published ?? 'seule'}`, 'envoyé');
      const kept = await draft(published ?? 'jamais-parue');
      const target = { documentId: kept, locale: 'fr' };
      if (published) await cms.documents('project').publish(target);
      await cms.documents('project').update({ ...target, data: { title: 'Titre gardé secret' } });
      const merge = { command: 'merge', step: 0, into: kept };
      expect(
        (await cms.call('POST', `/reviews/documents/project/${id}/commands`, editor, merge)).status,
      ).toBe(200);
      const thread = (await (await partner.call('GET', `records/${id}`)).json()) as SpaceRecord;
      expect(thread.lines.at(-1)).toMatchObject({ to: 'décliné', text: `Réunie ${other}.` });
      expect(thread.merged).toEqual({ into: link });
      expect((await list(partner)).find((record) => record.id === id)?.merged).toEqual({ into: link });
      expect(JSON.stringify(thread)).not.toContain('Titre gardé secret');
      const mail = await vi.waitFor(async () => {
        const found = (await mailsAbout(manager, `Fiche fusion-${published ?? 'seule'}`)).at(-1);
        expect(plain(found?.subject)).toContain(`est réunie ${other}`);
        return found;
      });
      const words = plain(mail?.words);
      expect(words.includes('/projets/en-ligne/')).toBe(link !== null);
      expect(words).not.toMatch(/Titre gardé secret|retenue|raison/);
    });

    it('that an editor puts under review is that of the one organisation whose public record bears it', async () => {
      const { cms, editor } = read();
      const id = await draft('courrier-postal');
      await cms.documents('project').update({ documentId: id, locale: 'fr', data: { owner: partnerId } });
      const open = () => cms.call('POST', `/reviews/documents/project/${id}`, editor, {});
      expect((await open()).status).toBe(201);
      expect((await list(partner)).map((record) => record.id)).toContain(id);
      const rival = (await findMemberOf(cms, stranger)).organisation.documentId;
      await linkTo(rival, partnerId);
      const second = await draft('double-lien');
      await cms.documents('project').update({ documentId: second, locale: 'fr', data: { owner: partnerId } });
      await cms.call('POST', `/reviews/documents/project/${second}`, editor, {});
      for (const who of [partner, other])
        expect((await list(who)).map((record) => record.id)).not.toContain(second);
    });
  });

  describe('what a member does to content, whatever address it came by', () => {
    /** Does something as the member who has an address. */
    async function as(email: string, work: () => Promise<unknown>): Promise<void> {
      const { documentId } = await findMemberOf(read().cms, email);
      return asMember(documentId, work);
    }
    const asMember = (documentId: string, work: () => Promise<unknown>) => {
      const state = { publishingActor: `member:${documentId}` };
      return read().cms.strapi.requestContext.run({ state } as never, async () => void (await work()));
    };
    const records = () => read().cms.documents('project');
    const rename = (documentId: string) => () =>
      records().update({ documentId, locale: 'fr', data: { tagline: 'Changée.' } });
    const taglineOf = async (documentId: string) => {
      const where = { documentId, locale: 'fr', publishedAt: null };
      return (await read().cms.strapi.db.query(uidOf('project')).findOne({ where })).tagline as string;
    };

    it('changes a draft of the organisation while its side writes, and not once it is sent', async () => {
      const id = await writeDraft('tenue');
      await as(colleague, rename(id));
      expect(await taglineOf(id)).toBe('Changée.');
      await command(partner, id, { command: 'submit', step: 0 });
      const again = () => records().update({ documentId: id, locale: 'fr', data: { tagline: 'Encore.' } });
      await expect(as(colleague, again)).rejects.toMatchObject({ name: 'ReviewRefusal' });
      expect(await taglineOf(id)).toBe('Changée.');
      await again();
      expect(await taglineOf(id)).toBe('Encore.');
    });

    it('changes no draft of another organisation, nor one that is under no review', async () => {
      for (const id of [await writeDraft('voisine'), await draft('sans-relecture')]) {
        await expect(as(stranger, rename(id))).rejects.toMatchObject({ name: 'NotFoundError' });
        expect(await taglineOf(id)).toBe('Une haie.');
      }
    });

    it('publishes nothing, takes nothing off the portal, and touches no other content', async () => {
      const { cms } = read();
      const id = await writeDraft('jamais');
      const target = { documentId: id, locale: 'fr' };
      const data = { title: 'x', slug: 'intruse', tagline: 'x' };
      for (const work of [
        () => records().publish(target),
        () => records().update({ ...target, status: 'published', data }),
        () => records().create({ locale: 'fr', status: 'published', data }),
        () => records().unpublish(target),
        () => records().discardDraft(target),
        () => cms.documents('theme').create({ locale: 'fr', data: { title: 'x', slug: 'x' } }),
      ])
        await expect(as(manager, work)).rejects.toMatchObject({ name: 'ForbiddenError' });
      const { entries } = await cms.readState();
      expect(entries.filter(({ documentId }) => documentId === id)).toEqual([]);
      expect(await taglineOf(id)).toBe('Une haie.');
    });

    it('deletes a draft of the organisation that visitors have never read, and nothing else', async () => {
      const [mine, sent] = [await writeDraft('effacee'), await writeDraft('gardee', 'envoyé')];
      const erase = (documentId: string) => () => records().delete({ documentId, locale: 'fr' });
      await expect(as(stranger, erase(mine))).rejects.toMatchObject({ name: 'NotFoundError' });
      await expect(as(manager, erase(sent))).rejects.toMatchObject({ name: 'ForbiddenError' });
      await as(manager, erase(mine));
      expect((await list(partner)).map((record) => record.id)).not.toContain(mine);
      expect(await taglineOf(sent)).toBe('Une haie.');
    });

    it('is nothing once they are a member no more', async () => {
      const id = await writeDraft('partie');
      await expect(asMember('parti', rename(id))).rejects.toMatchObject({ name: 'ForbiddenError' });
      await decide(read().cms, stranger, 'suspendue');
      await expect(as(stranger, rename(id))).rejects.toMatchObject({ name: 'ForbiddenError' });
    });
  });
}
