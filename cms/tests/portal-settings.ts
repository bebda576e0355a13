import { uidOf } from '@agenda21/content-types';
import type { TestCms } from './cms.ts';

const needed = { siteName: 'Essai', organisation: 'Essai', tagline: 'Pour essayer', contactService: 'Pôle' };

/** Publishes the settings of the portal, which are one document. */
export async function publishSettings(cms: TestCms, data: object = {}): Promise<void> {
  const settings = cms.documents('site-settings');
  const known = await cms.strapi.db.query(uidOf('site-settings')).findOne({ where: { locale: 'fr' } });
  const document = known ?? (await settings.create({ data: needed, locale: 'fr' }));
  const target = { documentId: document.documentId as string, locale: 'fr' };
  await settings.update({ ...target, data: { ...data } });
  await settings.publish(target);
}
