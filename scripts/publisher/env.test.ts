import { expect, test } from 'vitest';
import { readPublisherSettings } from './env.ts';

const secrets = { PUBLISHER_TOKEN: 't'.repeat(32), WEBHOOK_SECRET: 'w'.repeat(32) };

test('all wrong settings are listed at once, without their values', () => {
  const wrong = {
    PORT: '99999',
    SITE_URL: 'portail',
    CMS_URL: 'ftp://cms.example',
    PUBLISHER_TOKEN: 'court',
    WEBHOOK_SECRET: '',
    RELEASES_KEPT: '1',
    RECONCILE_MS: 'souvent',
    TRUSTED_PROXIES: 'mandataire',
  };
  expect(() => readPublisherSettings(wrong)).toThrowErrorMatchingInlineSnapshot(`
    [SettingsError: Réglages à corriger avant de démarrer :
      CMS_URL : une adresse en http:// ou https:// est attendue
      PORT : un numéro de port va de 0 à 65535
      PUBLISHER_TOKEN : 32 caractères au moins sont attendus
      RECONCILE_MS : un nombre est attendu
      RELEASES_KEPT : 2 au moins
      SITE_URL : une adresse en http:// ou https:// est attendue
      TRUSTED_PROXIES : des adresses ou des plages séparées par des virgules sont attendues
      WEBHOOK_SECRET : valeur obligatoire, 32 caractères au moins]
  `);
});

test('the defaults fit a machine that runs it all', () => {
  const settings = readPublisherSettings({ ...secrets, PORT: '4000' });
  expect(settings).toMatchObject({
    host: '127.0.0.1',
    siteUrl: 'http://localhost:4000',
    cmsUrl: 'http://127.0.0.1:1337',
    releasesKept: 5,
    reconcileMs: 60_000,
  });
});

test('a build inherits what the system needs, and no secret', () => {
  const { systemEnvironment } = readPublisherSettings({ ...secrets, PATH: '/usr/bin', HOME: '/home/a' });
  expect(systemEnvironment).toEqual({ PATH: '/usr/bin', HOME: '/home/a' });
});
