import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { buildEntry } from './fixtures/build-entry.ts';
import { searchState } from './fixtures/search-state.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const sentence = 'Peser chaque jour les restes, dire ce que chacun a laissé, et changer une chose à la fois.';
const many = <T>(count: number, make: (rank: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** A practice told in full: every part of the form, as long as the longest of the demonstration. */
const practice = buildEntry('good-practice', 'restes', {
  title: 'Trier et peser les restes au self',
  slug: 'restes-au-self',
  summary: sentence,
  problem: `${sentence} ${sentence} ${sentence}`,
  solution: `${sentence} ${sentence}\n\n## Ce qui tient\n\n${many(4, () => `- ${sentence}`).join('\n')}\n\n${sentence}`,
  steps: many(6, (rank) => ({
    title: `Étape ${rank}`,
    description: `${sentence} ${sentence}`,
    duration: 'un mois',
  })),
  results: many(3, (rank) => ({ label: `Résultat ${rank}`, value: `${rank} kg`, evidence: 'déclaré' })),
  difficulties: many(3, () => ({ type: 'calendrier', story: sentence, unblockedBy: sentence })),
  successFactors: `${sentence} ${sentence}`,
  transferability: `${sentence} ${sentence} ${sentence}`,
  departmentNote: `${sentence} ${sentence}`,
  departmentNoteBy: 'Pôle Agenda 21',
  costRange: 'moins de 5 000 €',
  durationRange: 'de 3 à 12 mois',
  audiences: ['scolaires', 'agents publics'],
});

const recordPath = '/bonnes-pratiques/restes-au-self/';

let site: BuiltSite;
let server: ServedFolder;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await buildSite({ ...searchState, entries: [...searchState.entries, practice] });
  server = await serveFolder(site.public);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (site) await rm(site.folder, { recursive: true });
});

afterEach(() => page.context().close());

async function openForPaper(path: string): Promise<void> {
  page = await browser.newPage({ locale: 'fr-FR', colorScheme: 'dark' });
  await page.goto(`${server.url}${path}`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

/** How many sides of A4 a page is printed on. */
async function countSides(): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

it('a record told in full is printed on one sheet, with who answers and its address at the foot', async () => {
  await openForPaper(recordPath);
  expect(await page.locator('main').innerText()).toContain('Étape 6');
  expect(await countSides()).toBeLessThanOrEqual(2);
  const foot = await page.locator('.print-foot').innerText();
  expect(foot).toContain('Service développement durable · contact@collectivite.example');
  expect(foot).toContain(`https://portail.example${recordPath}`);
});

it('what one clicks on is left out of the paper', async () => {
  await openForPaper(recordPath);
  const shown = await page.locator('nav, button, footer, search, summary').filter({ visible: true }).count();
  expect(shown).toBe(0);
});

it('paper has the light scheme, whatever the screen', async () => {
  await openForPaper(recordPath);
  const readColours = () =>
    page.evaluate(() =>
      ['body', '.eyebrow', '.evidence', '.difficulty-kind', '.site-header'].map((selector) => {
        const { color, backgroundColor } = getComputedStyle(
          document.querySelector(selector) ?? document.body,
        );
        return `${color} ${backgroundColor}`;
      }),
    );
  const fromDark = await readColours();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(fromDark).toEqual(await readColours());
  expect(new Set(fromDark).size).toBeGreaterThan(3);
});

it('the results of a search are not followed by an empty side', async () => {
  await openForPaper('/recherche/?q=velo');
  await page.locator('site-search [role=status]').filter({ hasText: '3 résultats' }).waitFor();
  expect(await countSides()).toBe(1);
});

it('the door below a practice opens the contact form with why one writes, and of what, filled in', async () => {
  page = await browser.newPage({ locale: 'fr-FR' });
  await page.goto(`${server.url}${recordPath}`);
  await page.getByRole('link', { name: 'Racontez-nous votre reprise' }).click();
  const subject = page.getByRole('combobox');
  await expect.poll(() => subject.inputValue()).toBe('bonne pratique reprise');
  expect(await page.getByRole('textbox', { name: /^Votre message/ }).inputValue()).toBe(
    `${server.url}${recordPath}\n\n`,
  );
});
