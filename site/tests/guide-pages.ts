import { type Locale, localizePath } from '@agenda21/content-types';
import type { Page } from 'playwright-core';
import { pagePaths } from '../component-guide/reader.ts';

/** Words that the search of the guide finds. */
const found = { [pagePaths.search]: '?q=exemple' } as Readonly<Record<string, string>>;

/** The addresses of the guide in a language. */
export const guidePathsIn = (locale: Locale): readonly string[] =>
  Object.values(pagePaths).map((path) => `${localizePath(path, locale)}${found[path] ?? ''}`);

/**
 * Opens a page of the guide, whole: its pictures are there, what folds is open, and what it searches is found.
 * @returns the status of the answer.
 */
export async function openGuidePage(page: Page, url: string): Promise<number | undefined> {
  const response = await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => {
    document.querySelectorAll('img').forEach((image) => (image.loading = 'eager'));
    document.querySelectorAll('details').forEach((details) => (details.open = true));
  });
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  const search = page.locator('site-search [role=status]');
  if (url.includes('?q=')) await search.filter({ hasText: /\d/ }).waitFor();
  return response?.status();
}
