/** The routes of the portal, read from the files that make them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales, serviceGroupings } from '@agenda21/content-types';
import { repositoryRoot } from '../../lib/repository-root.ts';

export interface PageRoute {
  /** The file that makes its pages, from `site/src/pages`: `[...locale]/actions/[segment]/index.astro`. */
  readonly file: string;
  /** Matches the paths of its pages. */
  readonly pattern: RegExp;
}

/** A variable part of an address, and what it may hold; another one holds one segment, or any number after dots. */
const knownParts: Readonly<Record<string, string>> = {
  '[...locale]': `(?:/(?:${locales.join('|')}))?`,
  '[...page]': '(?:/page/[0-9]+)?',
  '[...of]': '(?:/[^/]+)+',
  '[grouping]': `/(?:${Object.values(serviceGroupings).join('|')})`,
};

function patternOf(part: string): string {
  if (part.startsWith('[...')) return knownParts[part] ?? '(?:/[^/]+)*';
  return part.startsWith('[') ? '/[^/]+' : `/${part}`;
}

/** Reads a route from its file. */
export function toRoute(file: string): PageRoute {
  const parts = file
    .replace(/\.astro$/, '')
    .split('/')
    .filter((part) => part !== 'index');
  return { file, pattern: new RegExp(`^${parts.map(patternOf).join('')}/$`) };
}

const countVariables = ({ file }: PageRoute) => file.match(/\[(?!\.\.\.)/g)?.length ?? 0;

/** The routes that make pages, those with the fewest variable parts first: the first that matches an address makes it. */
export function readPageRoutes(folder = join(repositoryRoot, 'site/src/pages')): readonly PageRoute[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map(toRoute)
    .toSorted((a, b) => countVariables(a) - countVariables(b) || a.file.localeCompare(b.file));
}

/** The route that makes the page of a path; null when none does. */
export const routeOf = (path: string, routes: readonly PageRoute[]): PageRoute | null =>
  routes.find(({ pattern }) => pattern.test(path)) ?? null;
