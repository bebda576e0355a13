import { type Locale, uidOf } from '@agenda21/content-types';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acknowledgeMessages } from '../src/messages/acknowledge.ts';
import type { TestCms } from './cms.ts';
import { type MailServer, openMailServer } from './mail-server.ts';

interface Installation {
  readonly cms: TestCms;
  /** Sends a message with a form and waits until the cms has written its acknowledgement. */
  readonly sendAcknowledged: (email: string, locale?: Locale) => Promise<unknown>;
}

const siteUrl = 'https://portail.example';

/** What mail servers make of acknowledgements. The cms is read when the tests run. */
export function describeMailServers(read: () => Installation): void {
  let server: MailServer;
  beforeEach(async () => {
    server = await openMailServer(read().cms.dataDir);
    server.refused.set('inconnu@exemple.fr', 550);
  });
  afterEach(() => server.close());

  const messages = () => read().cms.strapi.db.query(uidOf('message'));
  const waiting = (): Promise<number> => messages().count({ where: { acknowledgedAt: null } });

  /** Has the acknowledgements that already left leave again, through the mail server. */
  async function leaveAgain(...emails: readonly string[]): Promise<void> {
    await messages().updateMany({ where: { email: { $in: emails } }, data: { acknowledgedAt: null } });
    await leave();
  }

  const leave = () => acknowledgeMessages(read().cms.strapi, { send: server.send, siteUrl, now: new Date() });

  describe('with a mail server', () => {
    it('that refuses one address, the others are still told', async () => {
      const { sendAcknowledged } = read();
      const emails = ['inconnu@exemple.fr', 'suivant@exemple.fr'];
      for (const email of emails) await sendAcknowledged(email);
      await leaveAgain(...emails);
      expect(server.reached.map(({ to }) => to)).toEqual(['suivant@exemple.fr']);
      expect(await messages().count({ where: { email: emails[0], acknowledgedAt: null } })).toBe(1);
    });

    it('that dies in the middle of a message, it is kept, and sent once when the server is back', async () => {
      await read().sendAcknowledged('coupure@exemple.fr');
      server.onMessage = (isAnswered) => isAnswered || server.cut();
      await expect(leaveAgain('coupure@exemple.fr')).rejects.toThrow();
      expect(await waiting()).toBe(1);
      server.reached.length = 0;
      server.onMessage = () => undefined;
      await leave();
      await leave();
      expect(server.reached.map(({ to }) => to)).toEqual(['coupure@exemple.fr']);
      expect(await waiting()).toBe(0);
    });

    it('that dies right after it took a message, it is not sent a second time', async () => {
      await read().sendAcknowledged('apres@exemple.fr');
      server.onMessage = (isAnswered) => isAnswered && server.cut();
      await leaveAgain('apres@exemple.fr');
      await leave();
      expect(server.reached.map(({ to }) => to)).toEqual(['apres@exemple.fr']);
      expect(await waiting()).toBe(0);
    });
  });

  describe('the language of an acknowledgement', () => {
    beforeAll(async () => {
      const pages = read().cms.documents('page');
      const { documentId } = await pages.create({
        data: { title: 'Données personnelles', slug: 'donnees-personnelles', summary: 'x', body: 'x' },
        locale: 'fr',
      });
      await pages.publish({ documentId, locale: 'fr' });
      const data = { title: 'Datos personales', slug: 'datos-personales', summary: 'x', body: 'x' };
      await pages.update({ documentId, data, locale: 'es' });
      await pages.publish({ documentId, locale: 'es' });
      await serve(['espagnol', 'basque', 'occitan', 'anglais']);
    });

    async function serve(languages: readonly string[]): Promise<void> {
      const { cms } = read();
      const row: { documentId: string } = await cms.strapi.db
        .query(uidOf('site-settings'))
        .findOne({ where: { locale: 'fr' } });
      const settings = cms.documents('site-settings');
      await settings.update({ ...row, locale: 'fr', data: { languages } });
      await settings.publish({ documentId: row.documentId, locale: 'fr' });
    }

    async function receive(locale: Locale): Promise<string> {
      const email = `${locale}@exemple.fr`;
      await read().sendAcknowledged(email, locale);
      await leaveAgain(email);
      return server.reached[0]?.words ?? '';
    }

    it.each([
      ['fr', 'Une personne va le lire', '/donnees-personnelles/'],
      ['es', 'Una persona lo leerá', '/es/datos-personales/'],
      ['eu', 'Norbaitek irakurriko du', '/eu/donnees-personnelles/'],
      ['oc', 'Ua persona que’u legirà', '/oc/donnees-personnelles/'],
      ['en', 'Someone will read it', '/en/donnees-personnelles/'],
    ] as const)(
      'is that of the page of the form, and so is what it leads to: %s',
      async (locale, told, page) => {
        const words = await receive(locale);
        expect(words).toContain(told);
        expect(words).toContain(`<html lang="${locale}">`);
        expect(words).toContain(`href="${siteUrl}${page}"`);
        expect(words).toContain('Pôle d’essai');
      },
    );

    it('is French when the portal is not served in that of the form any more', async () => {
      await serve(['espagnol']);
      const words = await receive('eu');
      expect(words).toContain('Une personne va le lire');
      expect(words).toContain(`href="${siteUrl}/donnees-personnelles/"`);
    });
  });
}
