import { uidOf } from '@agenda21/content-types';
import { beforeAll, describe, expect, it } from 'vitest';
import { findMemberOf, openAccepted } from './partner.ts';
import type { ReviewDesk } from './review-desk.ts';

/** Who bears a record of an organisation that had no public record when the record was started. */
export function describeBearers({ readStaff, sendDraft, read, obey, press }: ReviewDesk): void {
  const email = 'sans-porteur@exemple.fr';
  let organisationId: string;
  beforeAll(async () => {
    await openAccepted(readStaff().cms, email);
    organisationId = (await findMemberOf(readStaff().cms, email)).organisation.documentId;
  });

  const send = (slug: string) => sendDraft(slug, { owner: null }, organisationId);

  async function link(partner: string | null): Promise<void> {
    const data = { partner } as object;
    await readStaff()
      .cms.strapi.documents(uidOf('organisation'))
      .update({ documentId: organisationId, data });
  }

  async function bearersOf(documentId: string): Promise<readonly unknown[]> {
    const rows: readonly { owner: { documentId: string } | null }[] = await readStaff()
      .cms.strapi.db.query(uidOf('project'))
      .findMany({ where: { documentId }, orderBy: { id: 'asc' }, populate: ['owner'] });
    return rows.map(({ owner }) => owner?.documentId ?? null);
  }

  async function writeUnpublished(): Promise<string> {
    const data = { title: 'À venir', slug: 'a-venir', type: 'association' };
    return (await readStaff().cms.documents('partner').create({ data, locale: 'fr' })).documentId;
  }

  describe('the bearer of a record', () => {
    it('is missing, which its editor is told, while its organisation has no public record that is published', async () => {
      await link(null);
      const documentId = await sendDraft('sans-porteur', { owner: null }, null);
      await readStaff()
        .cms.strapi.db.query(uidOf('review'))
        .updateMany({ where: { subjectId: documentId }, data: { partnerId: null, organisationId } });
      expect(await read(documentId)).toMatchObject({ namesBearer: false, organisationId });
      await link(await writeUnpublished());
      expect(await read(documentId)).toMatchObject({ namesBearer: false });
      await link(readStaff().partnerId);
      expect(await read(documentId)).toMatchObject({ namesBearer: true });
    });

    it('is the public record of its organisation once it is accepted', async () => {
      await link(readStaff().partnerId);
      const documentId = await send('porteur-accepte');
      expect(await bearersOf(documentId)).toEqual([null]);
      await obey(documentId, { command: 'accept', step: 1 });
      expect(await bearersOf(documentId)).toEqual([readStaff().partnerId]);
    });

    it.each([
      ['the panel', (documentId: string) => obey(documentId, { command: 'publish', step: 1 })],
      ['the form', (documentId: string) => press('publish', documentId)],
    ] as const)(
      'is the public record of its organisation once it is published from %s',
      async (from, publish) => {
        await link(readStaff().partnerId);
        const documentId = await send(`porteur-publie-${from.replace(' ', '-')}`);
        await publish(documentId);
        expect(await bearersOf(documentId)).toEqual([readStaff().partnerId, readStaff().partnerId]);
      },
    );

    it('stays the one that the team chose', async () => {
      const chosen = await writeUnpublished();
      const documentId = await sendDraft('porteur-choisi', { owner: chosen }, organisationId);
      await obey(documentId, { command: 'accept', step: 1 });
      expect(await bearersOf(documentId)).toEqual([chosen]);
    });
  });
}
