/** The gates of one page. Pure. */
import { findAudienceChoice, findFormAt } from '@agenda21/content-types';
import { type PageProblem, pagePathOf } from './page-problem.ts';
import { findPageProblems, localLinksOf } from './page-problems.ts';
import { findWeightProblem } from './page-size.ts';

/** What is served: the files, and the addresses that answer by a redirect or « gone ». */
export interface KnownAddresses {
  hasFile(file: string): boolean;
  isFormer(path: string): boolean;
}

function leadsSomewhere(link: string, known: KnownAddresses): boolean {
  const plain = decodeURI(link);
  const file = plain.endsWith('/') ? `${plain}index.html` : plain;
  const takesForm = findFormAt(link) !== null || findAudienceChoice(link) !== null;
  return known.hasFile(file) || known.isFormer(link) || takesForm;
}

/** Everything that is wrong with a page, its links included. */
export function checkPage(
  file: string,
  html: string,
  known: KnownAddresses,
  siteUrl: string,
): readonly PageProblem[] {
  const path = pagePathOf(file);
  const broken = [...localLinksOf(html, path, siteUrl)].filter((link) => !leadsSomewhere(link, known));
  const links = broken.map((link) => `elle renvoie à « ${link} », qui n’existe pas`);
  const weight = findWeightProblem(path, html);
  const problems = [...findPageProblems(html), ...links, ...(weight === null ? [] : [weight])];
  return problems.map((message) => ({ path, message }));
}
