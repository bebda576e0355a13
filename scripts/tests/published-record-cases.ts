/** What members see of a record once it is published, and what is beside it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readAdminToken } from './admin-screens.ts';
import { type PartnerParts, expectReadable, field, heading, openSpace, press } from './partner-browsers.ts';

interface PublishedParts extends PartnerParts {
  /** Of a member who is signed in. */
  readonly phone: Page;
  readonly organisation: string;
  /** The record that was published, and its page. */
  readonly title: string;
  readonly path: string;
}

export function describePublishedRecord(findParts: () => PublishedParts): void {
  /** An editor shares something with the partners. */
  async function share(item: object): Promise<void> {
    const { adminUrl, account } = findParts().installation;
    const token = await readAdminToken(adminUrl, await account('Éditeur'));
    const list = '/content-manager/collection-types/api::shared-item.shared-item';
    const response = await fetch(new URL(list, adminUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(item),
    });
    expect(response.status).toBe(201);
  }

  test('has its address and a badge to copy in the space', async () => {
    const { phone, title, path, installation, ...parts } = findParts();
    await openSpace(phone, { installation, ...parts });
    await phone.getByRole('link', { name: title }).click();
    await heading(phone, 'Une fois publiée').waitFor();
    await phone.getByText('Un badge à montrer', { exact: true }).click();
    const code = await phone.getByLabel('Code à coller dans votre page').inputValue();
    expect(code).toContain(`href="${installation.siteUrl}${path}"`);
    await phone.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(phone, 'Copier le code');
    await phone.getByText('Le code est copié.').waitFor();
    expect(await phone.evaluate<string>('navigator.clipboard.readText()')).toBe(code);
    await expectReadable(phone);
  });

  test('takes up the practice of someone else from its page', async () => {
    const { phone, installation } = findParts();
    await phone.goto(`${installation.siteUrl}/bonnes-pratiques/`);
    await phone.locator('main a[href^="/bonnes-pratiques/"]').first().click();
    const practice = await phone.locator('h1').innerText();
    await phone.getByRole('link', { name: 'Racontez-la dans l’espace partenaires' }).click();
    await heading(phone, 'Nous l’avons fait aussi').waitFor();
    await phone.getByRole('link', { name: practice, exact: true }).waitFor();
    const saved = phone.waitForResponse((response) => response.request().method() === 'PUT');
    await field(phone, 'title').fill('Notre reprise');
    await saved;
    await phone.reload();
    await phone.getByText('D’après :').waitFor();
    await phone.getByRole('link', { name: practice, exact: true }).waitFor();
  });

  test('reads what the team shares, and the calls that are open, whose form has its name', async () => {
    const { phone, organisation } = findParts();
    const date = { title: 'Comité des partenaires', date: '2099-03-18', startsAt: '18:30', place: 'Pau' };
    await share(date);
    await openSpace(phone, findParts());
    await heading(phone, date.title).waitFor();
    await phone.getByText('mercredi 18 mars 2099, 18:30, Pau').waitFor();
    const download = phone.waitForEvent('download');
    await phone.getByRole('button', { name: /^Ajouter à mon agenda.*Comité/ }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file).toContain('DTSTART;TZID=Europe/Paris:20990318T183000');
    await heading(phone, 'Appels ouverts').waitFor();
    await expectReadable(phone);
    await phone.locator('section[aria-labelledby="calls"] li a').first().click();
    await phone.waitForURL('**/participer/appels/**');
    expect(await phone.locator('public-form [name="organisation"]').inputValue()).toBe(organisation);
  });
}
