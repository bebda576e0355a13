import { uidOf } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { type Partner, openAccepted, openInvited, password } from './partner.ts';
import { type UploadDesk, words, filesOf } from './upload-desk.ts';

/** What goes with the last member of an organisation. */
export function describeLastDeparture(desk: UploadDesk): void {
  const { read, start, send, kept, rowOf } = desk;

  describe('the departure of the last member of an organisation', () => {
    it('takes away the drafts that were never sent, with their files and threads, and nothing else', async () => {
      const last = await openAccepted(desk.cms, 'derniere@exemple.fr');
      const colleague = await openInvited(desk.cms, last, 'partie@exemple.fr');
      const [draft, sent] = [await start('project', last), await start('project', last)];
      const { photo: shown } = await filesOf(await send('PUT', `${draft}/photo`, desk.photo, words, last));
      const { step } = await read(sent, last);
      const tell = (id: string, asked: object) => last.call('POST', `records/${id}/commands`, asked);
      expect((await tell(draft, { command: 'say', text: 'Bonjour.', key: 'cle-de-message-01' })).status).toBe(
        200,
      );
      expect((await tell(sent, { command: 'submit', step })).status).toBe(200);
      const name = (await rowOf(shown?.id))?.url.replace('/uploads/', '') ?? '';
      const leave = async (who: Partner) => (await who.call('POST', 'account/deletion', { password })).status;
      expect(await leave(colleague)).toBe(204);
      expect([(await read(draft, last)).files.photo, kept().includes(name)]).toEqual([shown, true]);
      expect(await leave(last)).toBe(204);
      const count = (model: 'project' | 'review' | 'review-message', where: object) =>
        desk.cms.strapi.db.query(uidOf(model)).count({ where });
      const left = async (id: string) => [
        await count('project', { documentId: id }),
        await count('review', { subjectId: id }),
        (await count('review-message', { subjectId: id })) > 0,
      ];
      expect([await left(draft), await left(sent)]).toEqual([
        [0, 0, false],
        [1, 1, true],
      ]);
      expect([await rowOf(shown?.id), kept().includes(name)]).toEqual([null, false]);
    });
  });
}
