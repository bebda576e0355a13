/** All the checks, by the name that the report of RGAA gives them. */
import * as absences from './absences.ts';
import { axeRules } from './axe.ts';
import type { Check, Comparison } from './check.ts';
import * as forms from './forms.ts';
import { validHtml } from './html.ts';
import * as keyboard from './keyboard.ts';
import * as links from './links.ts';
import * as navigation from './navigation.ts';
import * as reading from './reading.ts';
import * as structure from './structure.ts';
import * as styles from './styles.ts';

/** In the order in which they are made: the one that opens the page again comes first. */
export const checks = {
  validHtml,
  axeRules,
  ...structure,
  ...links,
  ...forms,
  ...absences,
  ...styles,
  ...reading,
  ...keyboard,
} as const satisfies Readonly<Record<string, Check>>;

export const comparisons = navigation satisfies Readonly<Record<string, Comparison>>;

export type CheckName = keyof typeof checks | keyof typeof comparisons;
