/** The services by audience and by life event. */
import {
  type LifeEvent,
  type ServiceAudience,
  type ServiceGrouping,
  type Locale,
  lifeEvents,
  localizePath,
  serviceAudiences,
  serviceGroupPath,
  wordsSegment,
} from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';
import type { Content } from './content.ts';
import type { FrameLink } from './frame.ts';
import type { RecordList } from './list-pages.ts';
import type { Shown } from './shown.ts';

/** The services for an audience, or for a life event. */
export interface ServiceGroup {
  readonly grouping: ServiceGrouping;
  readonly locale: Locale;
  readonly label: string;
  /** The last part of its address. */
  readonly segment: string;
  /** Its address, without and with its language. */
  readonly path: string;
  readonly href: string;
  readonly list: RecordList<'digital-service'>;
}

function toGroup(
  content: Content,
  locale: Locale,
  grouping: ServiceGrouping,
  group: ServiceAudience | LifeEvent,
): ServiceGroup {
  const { audiences, lifeEvents: events } = stringsOf(locale).services;
  const words: Readonly<Record<string, string>> = { ...audiences, ...events };
  const path = serviceGroupPath(grouping, group);
  const groupsOf = ({ entry: { data } }: Shown<'digital-service'>): readonly string[] =>
    grouping === 'audience' ? data.audiences : data.lifeEvents;
  return {
    grouping,
    locale,
    label: words[group] ?? group,
    segment: wordsSegment(group),
    path,
    href: localizePath(path, locale),
    list: {
      name: `digital-service ${grouping} ${group} ${locale}`,
      read: () =>
        content.all('digital-service', locale).filter((service) => groupsOf(service).includes(group)),
    },
  };
}

/** The groups of a language that have services, in the order of their vocabularies. */
export function serviceGroups(content: Content, locale: Locale): readonly ServiceGroup[] {
  const every = [
    ...serviceAudiences.map((group) => toGroup(content, locale, 'audience', group)),
    ...lifeEvents.map((group) => toGroup(content, locale, 'lifeEvent', group)),
  ];
  return every.filter(({ list }) => content.derive(`is there ${list.name}`, () => list.read().length > 0));
}

/** The links to the groups of one way of grouping. */
export function serviceGroupLinks(
  content: Content,
  locale: Locale,
  grouping: ServiceGrouping,
): readonly FrameLink[] {
  return serviceGroups(content, locale)
    .filter((group) => group.grouping === grouping)
    .map(({ href, label }) => ({ href, label }));
}

/** How the list of a group is presented. */
export function serviceGroupPart({ label, locale, path }: ServiceGroup) {
  const { services } = stringsOf(locale);
  return { title: services.groupTitle(label), lead: services.groupLead(label), path };
}

/** The languages that have the same group. */
export function versionsOfGroup(content: Content, { path }: ServiceGroup): readonly Locale[] {
  return content.locales.filter((locale) =>
    serviceGroups(content, locale).some((other) => other.path === path),
  );
}
