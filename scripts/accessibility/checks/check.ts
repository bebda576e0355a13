/** What a check is. */
import type { Page } from 'playwright-core';
import type { Stop } from '../sample/stop.ts';

/** The ways in which each page of the sample is looked at: two widths, two colour schemes. */
export const views = {
  wide: { width: 1440, height: 900, scheme: 'light' },
  wideDark: { width: 1440, height: 900, scheme: 'dark' },
  narrow: { width: 320, height: 256, scheme: 'light' },
  narrowDark: { width: 320, height: 256, scheme: 'dark' },
} as const satisfies Readonly<
  Record<string, { readonly width: number; readonly height: number; readonly scheme: 'light' | 'dark' }>
>;

export type View = keyof typeof views;

/** Something that must hold on each page of the sample. */
export interface Check {
  /** What holds, as the name of a test. */
  readonly name: string;
  /** The views in which it is looked for; the wide one when left out. */
  readonly views?: readonly View[];
  /** The pages it is about; all when left out. */
  readonly isAbout?: (stop: Stop) => boolean;
  /** What does not hold: nothing when all is well. Leaves the page as it was. */
  find(page: Page, stop: Stop): Promise<readonly string[]>;
}

/** Something that must hold between the pages of the sample. */
export interface Comparison {
  readonly name: string;
  readonly isAbout?: (stop: Stop) => boolean;
  gather(page: Page): Promise<readonly string[]>;
  /** What does not hold, given what was gathered on each page. */
  compare(
    gathered: readonly { readonly stop: Stop; readonly values: readonly string[] }[],
  ): readonly string[];
}

/** Pages with the header and the footer of the portal. */
export const isFramed = ({ isFramed: isSo }: Stop): boolean => isSo;
