import { type Locale, localizePath, sections } from '@agenda21/content-types';
import { type Strings, stringsOf } from '../i18n/index.ts';
import type { Card } from '../lib/card.ts';
import { type ListedModel, toCard } from './cards.ts';
import type { Content } from './content.ts';
import { firstOf } from './first-of.ts';
import { latestFirst } from './order.ts';
import type { Shown } from './shown.ts';

/** A way into the portal from its home page. */
export interface Door {
  readonly model: ListedModel;
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly count: string;
}

const doors = [
  ['plan', 'action'],
  ['practices', 'good-practice'],
  ['projects', 'project'],
  ['partners', 'partner'],
  ['services', 'digital-service'],
  ['places', 'digital-place'],
] as const;

function makeDoors(content: Content, locale: Locale): readonly Door[] {
  const words: Strings = stringsOf(locale);
  return doors.map(([section, model]) => ({
    model,
    href: localizePath(sections[section], locale),
    title: words.sections[section],
    text: words.home.doors[section],
    count: words.formats.count(content.places(model, locale).length, words.counts[model]),
  }));
}

/** The main ways into the portal, with how much is behind each. */
export function openDoors(content: Content, locale: Locale): readonly Door[] {
  return content.derive(`doors ${locale}`, () => makeDoors(content, locale));
}

const announcedModels = ['news-item', 'good-practice', 'project'] as const;
const mostOfAKind = 2;

function gatherNews(content: Content, locale: Locale): readonly Card[] {
  const latest = announcedModels.flatMap((model): readonly Shown<(typeof announcedModels)[number]>[] =>
    model === 'news-item'
      ? content.all(model, locale).slice(0, mostOfAKind)
      : firstOf(content.all(model, locale), mostOfAKind, (a, b) => latestFirst(a.entry, b.entry)),
  );
  return latest.map((shown) => toCard(shown, content));
}

/** What was published last: a few of each kind, so that a long import does not hide the news. */
export function whatIsNew(content: Content, locale: Locale): readonly Card[] {
  return content.derive(`news ${locale}`, () => gatherNews(content, locale));
}
