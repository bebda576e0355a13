import { expect, it } from 'vitest';
import { describeInstallation } from './announce.ts';

const settings = {
  siteUrl: 'http://localhost:4321',
  cmsPublicUrl: 'http://localhost:1337',
  isDemonstration: true,
};
const account = { role: 'Éditeur', email: 'editeur@demo.example', password: 'Aa1-x' };

it('gives no account, and asks to create the first one, outside a demonstration', () => {
  const text = describeInstallation({ ...settings, isDemonstration: false }, [], 4);
  expect(text).not.toContain('démonstration');
  expect(text).toContain('Créez le premier compte');
});

it('gives the addresses and the accounts of a demonstration', () => {
  const text = describeInstallation(settings, [account], 4.4);
  expect(text).toContain('Prêt en 4 s');
  expect(text).toContain('http://localhost:4321/');
  expect(text).toContain('http://localhost:1337/admin');
  expect(text).toContain('http://localhost:4321/espace-partenaires/');
  expect(text).toMatch(/Éditeur\s+editeur@demo\.example\s+Aa1-x/);
  expect(text).not.toContain('Créez le premier compte');
});
