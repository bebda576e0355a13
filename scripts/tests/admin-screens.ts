/** What an editor does in the admin, on its real screens. */
import type { Page } from 'playwright-core';

/** Signs in from the login screen. */
export async function signIn(
  page: Page,
  adminUrl: string,
  account: { email: string; password: string },
): Promise<void> {
  await page.goto(adminUrl);
  await page.getByRole('textbox', { name: 'Email' }).fill(account.email);
  await page.locator('input[name=password]').fill(account.password);
  await page.getByRole('button', { name: /connecter|connexion/i }).click();
  await page
    .getByRole('link', { name: 'Content Manager' })
    .or(page.getByRole('link', { name: /contenu/i }))
    .first()
    .waitFor();
}

/** Opens the empty form of a model. */
export async function openNewForm(page: Page, adminUrl: string, model: string): Promise<void> {
  const uid = `api::${model}.${model}`;
  await page.goto(`${adminUrl}/content-manager/collection-types/${uid}/create?plugins[i18n][locale]=fr`);
  await page.getByRole('textbox', { name: /^Titre/ }).waitFor();
}

/** Presses publish, and waits until the admin says that it is done. */
export async function publish(page: Page): Promise<void> {
  const saved = page.waitForResponse((response) => response.url().includes('/actions/publish'));
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  const response = await saved;
  if (!response.ok()) throw new Error(`Publishing answered ${response.status()}: ${await response.text()}`);
}

/** Takes the open document off line, with the menu of the document. */
export async function unpublish(page: Page): Promise<void> {
  await page.getByRole('button', { name: "Plus d'actions sur les documents" }).click();
  const saved = page.waitForResponse((response) => response.url().includes('/actions/unpublish'));
  await page.getByRole('menuitem', { name: 'Dépublier', exact: true }).click();
  const response = await saved;
  if (!response.ok()) throw new Error(`Unpublishing answered ${response.status()}: ${await response.text()}`);
}

/** Signs in without a browser; gives what authorises requests to the admin. */
export async function readAdminToken(
  adminUrl: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<string> {
  const response = await fetch(`${adminUrl}/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return ((await response.json()) as { data: { token: string } }).data.token;
}
