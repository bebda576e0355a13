/** What the page « Participer » shows of consultations and calls: what is open, what comes, what is over. */
import { type Section, type Locale, localizePath, sections } from '@agenda21/content-types';
import { type Stage, stageOn } from '../dates/stage.ts';
import { stringsOf } from '../i18n/index.ts';
import type { Card } from '../lib/card.ts';
import { toCards } from './cards.ts';
import type { Content } from './content.ts';
import type { FrameLink } from './frame.ts';
import { type OpeningModel, openingsOf, sortOpenings } from './openings.ts';
import type { Shown } from './shown.ts';

/** The most records that a part of the page shows: the lists show them all. */
const longestPart: Readonly<Record<Stage, number>> = { during: 12, before: 6, after: 6 };

/** The parts of the page. */
export interface Participation {
  readonly open: readonly Card[];
  readonly coming: readonly Card[];
  readonly closed: readonly Card[];
  /** The lists of everything, with how much they hold; a list that is empty is left out. */
  readonly lists: readonly FrameLink[];
}

const listSections = { consultations: 'consultation', calls: 'call' } as const satisfies Partial<
  Record<Section, OpeningModel>
>;

function listLinks(content: Content, locale: Locale): readonly FrameLink[] {
  const { sections: titles, formats } = stringsOf(locale);
  return (Object.keys(listSections) as (keyof typeof listSections)[]).flatMap((section) => {
    const { length } = content.places(listSections[section], locale);
    const label = `${titles[section]} (${formats.number(length)})`;
    return length === 0 ? [] : [{ href: localizePath(sections[section], locale), label }];
  });
}

function gatherParts(content: Content, locale: Locale): Participation {
  const { today } = content;
  const all: readonly Shown<OpeningModel>[] = [
    ...openingsOf(content, 'consultation', locale),
    ...openingsOf(content, 'call', locale),
  ];
  const cardsAt = (stage: Stage) => {
    const records = all.filter(({ entry }) => stageOn(today, entry.data) === stage);
    return toCards(sortOpenings(records, today).slice(0, longestPart[stage]), content);
  };
  return {
    open: cardsAt('during'),
    coming: cardsAt('before'),
    closed: cardsAt('after'),
    lists: listLinks(content, locale),
  };
}

/** The parts of the page, on the day of the published state. */
export function participationOf(content: Content, locale: Locale): Participation {
  return content.derive(`participation ${locale}`, () => gatherParts(content, locale));
}

/** What the home page shows of participation. */
export interface ParticipationOnHome extends Pick<Participation, 'lists'> {
  /** The first that can be answered, then the first that will. */
  readonly cards: readonly Card[];
  /** True when nothing else is open or to come. */
  readonly isAll: boolean;
}

const longestOnHome = 3;

/** What the home page shows: the first that are open or to come, and the lists of everything. */
export function participationOnHome(content: Content, locale: Locale): ParticipationOnHome {
  const { open, coming, lists } = participationOf(content, locale);
  const cards = [...open, ...coming];
  return { cards: cards.slice(0, longestOnHome), isAll: cards.length <= longestOnHome, lists };
}
