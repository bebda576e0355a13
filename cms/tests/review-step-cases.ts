import { type EditorCommand, reviewPanelSchema, uidOf } from '@agenda21/content-types';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Session, TestCms } from './cms.ts';
import { newKey } from './record-desk.ts';
import type { ReviewDesk } from './review-desk.ts';

/** The steps of a review that are not taken, or not by whom they are not for. @param readOther another editor. */
export function describeReviewSteps(desk: ReviewDesk, readOther: () => Session): void {
  const { asPartner, sendDraft, read, ask, obey, readQueue } = desk;
  let cms: TestCms;
  beforeAll(() => void (cms = desk.readStaff().cms));

  describe('a step that is asked for too late', () => {
    it.each<EditorCommand['command']>(['ask', 'accept', 'publish', 'decline', 'merge', 'reopen'])(
      'is refused with 409 and does nothing: %s',
      async (command) => {
        const documentId = await sendDraft(`tard-${command}`);
        const before = await read(documentId);
        await asPartner(documentId, { command: 'withdraw', step: 1 });
        await asPartner(documentId, { command: 'submit', step: 2 });
        const withdrawn = await read(documentId);
        expect(withdrawn.state).toBe(before.state);
        const corrections = [{ field: null, kind: 'incorrect', text: 'x' }];
        const details = { ask: { corrections }, decline: { reason: 'x' }, merge: { into: 'x' } };
        const asked = { command, step: before.step, ...details[command as keyof typeof details] };
        const response = await ask(documentId, asked as EditorCommand);
        expect(response.status).toBe(409);
        expect(await response.text()).toContain('Rien n’a été fait');
        expect(await read(documentId)).toEqual(withdrawn);
        expect((await cms.readState()).entries.some((entry) => entry.documentId === documentId)).toBe(false);
      },
    );

    it('is done once when two editors decide at the same time', async () => {
      const documentId = await sendDraft('deux-editeurs');
      const answers = await Promise.all([
        ask(documentId, { command: 'accept', step: 1 }),
        ask(documentId, { command: 'decline', step: 1, reason: 'Hors sujet.' }, readOther()),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      expect((await read(documentId)).step).toBe(2);
    });
  });

  describe('what fails', () => {
    it('leaves nothing behind: a publication that is refused keeps the state and the thread', async () => {
      const documentId = await sendDraft('incomplete', { tagline: '' });
      const before = await read(documentId);
      const response = await ask(documentId, { command: 'publish', step: 1 });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('Accroche');
      expect(await read(documentId)).toEqual(before);
    });

    it.each(['constructor', 'slug', 'owner', 'departmentNote'])(
      'leaves nothing behind: a correction of what its partner does not write (%s) takes the others with it',
      async (other) => {
        const documentId = await sendDraft(`champ-${other.toLowerCase()}`);
        const before = await read(documentId);
        const corrections = ['title', other].map((field) => ({
          field,
          kind: 'incorrect' as const,
          text: 'x',
        }));
        const response = await ask(documentId, { command: 'ask', step: 1, corrections });
        expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(other)]);
        expect(await read(documentId)).toEqual(before);
      },
    );

    it('undoes the publication when the review cannot follow it', async () => {
      const documentId = await sendDraft('indivisible');
      await cms.newRows();
      const lines = cms.strapi.db.query(uidOf('review-message'));
      const failing = vi.spyOn(lines, 'create').mockRejectedValueOnce(new Error('disque plein'));
      await expect(cms.documents('project').publish({ documentId, locale: 'fr' })).rejects.toThrow(
        'disque plein',
      );
      failing.mockRestore();
      expect((await cms.readState()).entries.some((entry) => entry.documentId === documentId)).toBe(false);
      expect(await cms.newRows()).toEqual([]);
      expect((await read(documentId)).state).toBe('envoyé');
    });
  });

  describe('a partner', () => {
    it('takes no step that is the editors’, and answers only what was asked', async () => {
      const documentId = await sendDraft('limites');
      await expect(asPartner(documentId, { command: 'submit', step: 1 })).rejects.toThrow(
        'Rien n’a été fait',
      );
      await obey(documentId, {
        command: 'ask',
        step: 1,
        corrections: [{ field: null, kind: 'incorrect', text: 'x' }],
      });
      const before = await read(documentId);
      const answers = [{ correction: 999_999, text: 'x' }];
      await expect(asPartner(documentId, { command: 'answer', step: 2, answers })).rejects.toThrow(
        'n’est plus demandée',
      );
      expect(await read(documentId)).toEqual(before);
    });

    it('writes, and comes to the top of what waits until an editor answers', async () => {
      const documentId = await sendDraft('question');
      await obey(documentId, { command: 'decline', step: 1, reason: 'Hors du territoire.' });
      expect((await readQueue()).reviews.some((review) => review.documentId === documentId)).toBe(false);
      await asPartner(documentId, { command: 'say', text: 'Pourquoi ?', key: newKey() });
      expect((await readQueue()).reviews.some((review) => review.documentId === documentId)).toBe(true);
      await obey(documentId, { command: 'say', text: 'La fiche parle d’un autre pays.', key: newKey() });
      expect((await read(documentId)).unansweredSince).toBeNull();
    });
  });

  describe('an editor', () => {
    it('is offered to ask for the correction of what the partner writes, and of nothing else', async () => {
      const documentId = await sendDraft('champs-offerts');
      const response = await cms.call('GET', desk.at(documentId), desk.readStaff().editor.token);
      const { fields } = reviewPanelSchema.parse(await response.json());
      const names = fields.map(({ name }) => name);
      expect(names).toEqual(
        expect.arrayContaining(['title', 'territories', 'budget', 'gallery', 'documents']),
      );
      for (const name of ['slug', 'owner', 'departmentNote', 'departmentNoteBy', 'reviewedOn'])
        expect(names).not.toContain(name);
    });

    it('who presses twice says it once, and says nothing else under the same key', async () => {
      const documentId = await sendDraft('deux-fois');
      const key = newKey();
      const say = (text: string) => obey(documentId, { command: 'say', text, key });
      await Promise.all([say('Bonjour.'), say('Bonjour.')]);
      await expect(say('Bonsoir.')).rejects.toThrow('409');
      const { lines } = await read(documentId);
      expect(lines.flatMap(({ text }) => text ?? [])).toEqual(['Bonjour.']);
    });
  });
}
