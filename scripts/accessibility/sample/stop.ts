import type { Page } from 'playwright-core';

/** A page of the sample, in one state. */
export interface Stop {
  /** What a finding names it by: its path, and its state when it has several. */
  readonly name: string;
  /** The file of `site/src/pages` that makes it; null for a page of the publisher. */
  readonly route: string | null;
  readonly language: string;
  /** False for a page that only says something, without the header and the footer of the portal. */
  readonly isFramed: boolean;
  /** True when it shows French words for want of a translation. */
  readonly isFallback?: boolean;
  /** Brings a browser to it. */
  open(page: Page): Promise<unknown>;
}
