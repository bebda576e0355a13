import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeAccountWords } from './account-words-cases.ts';
import { describeClosedOrganisation } from './closed-organisation-cases.ts';
import { describeCompleteForm } from './complete-form-cases.ts';
import { startDemonstration } from './demonstration.ts';
import { describeHostileRecord } from './hostile-record-cases.ts';
import { type Installation, startInstallation } from './installation.ts';
import { describeKeyboard } from './keyboard-cases.ts';
import { openPartner } from './partner-browsers.ts';
import { describePartnerFiles } from './partner-file-cases.ts';
import { describePartnerJourney } from './partner-journey-cases.ts';
import { describePartnerThread } from './partner-thread-cases.ts';
import { describeRecordWriting } from './record-writing-cases.ts';

let installation: Installation;
let browser: Browser;

beforeAll(async () => {
  installation = await startDemonstration();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser?.close();
  await installation?.remove();
});

const findParts = () => ({ installation, browser });

test('a demonstration that was started, and started again, leaves no device signed in', async () => {
  const page = await openPartner(findParts());
  const devices = page.locator('section[aria-labelledby="account"] .space-list > li');
  await devices.first().waitFor();
  expect(await devices.count()).toBe(1);
  expect(await devices.textContent()).toMatch(
    /\(cet appareil\)depuis le \S+ à \d\d\sh\s\d\d, dernier usage le \S+ à \d\d\sh\s\d\d/,
  );
});

test('the tokens of a session are out of the reach of scripts and of other sites', async () => {
  const page = await openPartner(findParts());
  await page.getByRole('heading', { name: 'Bonjour Compte Partenaire' }).waitFor();
  expect(await page.evaluate<string>('document.cookie')).toBe('');
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite]).toSorted()).toEqual([
    ['espace-acces', true, 'Strict'],
    ['espace-session', true, 'Strict'],
  ]);
  await page.getByRole('link', { name: 'Voir sa fiche sur le portail' }).click();
  await page.waitForURL('**/partenaires/college-de-demonstration/');
});

describeAccountWords(findParts);

describeRecordWriting(findParts);

describePartnerThread(findParts);

describeKeyboard(findParts);

describeHostileRecord(findParts);

describePartnerFiles(findParts);

describeCompleteForm(findParts);

describeClosedOrganisation(findParts);

/** Stops everything, and starts it again on the same data. */
async function restart(environment: Readonly<Record<string, string>>): Promise<Installation> {
  await installation.stop();
  installation = await startInstallation(installation.dataDir, environment);
  return installation;
}

// The last one: it moves the clock.
describePartnerJourney(() => ({ ...findParts(), restart }));
