import { type Browser, chromium } from 'playwright-core';

/** Starts the browser of the machine, without any of its own traffic. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}
