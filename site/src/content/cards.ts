import type { Locale } from '@agenda21/content-types';
import { datedSpan } from '../dates/dated-span.ts';
import { stringsOf } from '../i18n/index.ts';
import { drawSparkline } from '../indicators/chart.ts';
import type { Card, Standing } from '../lib/card.ts';
import { toExcerpt } from '../lib/excerpt.ts';
import { describeCost, describeTime } from '../lib/service-words.ts';
import { typeset } from '../lib/typography.ts';
import type { Content } from './content.ts';
import { readIndicator } from './indicators.ts';
import { type ReplicatedModel, replicationsBy } from './replicated.ts';
import { type Shown, langOf, languageOf } from './shown.ts';

/** The models that lists show as cards. */
export type ListedModel =
  | 'plan-axis'
  | 'action'
  | 'good-practice'
  | 'project'
  | 'partner'
  | 'indicator'
  | 'digital-service'
  | 'digital-place'
  | 'theme'
  | 'news-item'
  | 'consultation'
  | 'call';

const longestSummary = 180;
const mostTerritories = 2;

type Details = Pick<Card, 'detail' | 'summary' | 'facts' | 'standing' | 'sparkline'> &
  Partial<Pick<Card, 'opening' | 'kind'>>;
type Describe<N extends ListedModel> = (shown: Shown<N>, content: Content) => Details;

/** Where a record stands; null while nobody has said so. */
const standingOf = ({ phase, progressStatus }: Standing): Standing | null =>
  phase || progressStatus ? { phase, progressStatus } : null;

function territoryNames(
  { entry, locale }: Shown<'action' | 'good-practice' | 'project'>,
  content: Content,
): string[] {
  const names = content
    .byIds('territory', entry.data.territories, locale)
    .map(({ entry: e }) => e.data.title);
  return names.length > mostTerritories
    ? [...names.slice(0, mostTerritories), `+ ${names.length - mostTerritories}`]
    : names;
}

/** How often a practice or a project was done again, in words; nothing when it was not. */
function replicationCount(origin: Shown<ReplicatedModel>, content: Content): string[] {
  const count = replicationsBy(origin, content).length;
  const { formats, records } = stringsOf(origin.locale);
  return count > 0 ? [formats.count(count, records.replications.counts)] : [];
}

const outcomeFacts = ({ outcome }: { readonly outcome: string | null }, locale: Locale) =>
  outcome ? [stringsOf(locale).participation.hasOutcome] : [];

const describe: { readonly [N in ListedModel]: Describe<N> } = {
  'plan-axis': ({ entry }) => ({
    detail: entry.data.code,
    summary: entry.data.summary ?? '',
    facts: [],
    standing: null,
  }),
  action: ({ entry }) => ({
    detail: entry.data.code,
    summary: entry.data.objective ?? '',
    facts: entry.data.leadService ? [entry.data.leadService] : [],
    standing: standingOf(entry.data),
  }),
  'good-practice': (shown, content) => {
    const { data } = shown.entry;
    const { vocabularies } = stringsOf(shown.locale);
    const cost = data.costRange ? [vocabularies.costRanges[data.costRange]] : [];
    const duration = data.durationRange ? [vocabularies.durationRanges[data.durationRange]] : [];
    return {
      detail: data.label === 'publiée' ? '' : vocabularies.practiceLabels[data.label],
      summary: data.summary,
      facts: [...replicationCount(shown, content), ...cost, ...duration, ...territoryNames(shown, content)],
      standing: null,
    };
  },
  project: (shown, content) => {
    const { data } = shown.entry;
    const { formats } = stringsOf(shown.locale);
    return {
      detail: territoryNames(shown, content).join(', '),
      summary: data.tagline,
      facts: [
        ...replicationCount(shown, content),
        ...(data.budget === null ? [] : [formats.euros(data.budget)]),
      ],
      standing: standingOf(data),
    };
  },
  partner: ({ entry, locale }, content) => ({
    detail: stringsOf(locale).vocabularies.partnerKinds[entry.data.type],
    summary: entry.data.description ?? '',
    facts: content
      .byIds('territory', entry.data.territory ? [entry.data.territory] : [], locale)
      .map((territory) => territory.entry.data.title)
      // A body that has the name of its territory does not say it twice.
      .filter((name) => name !== entry.data.title),
    standing: null,
  }),
  indicator: (shown) => {
    const { series, told, lastValue } = readIndicator(shown);
    return {
      detail: lastValue,
      summary: shown.entry.data.definition,
      facts: [told.short],
      standing: null,
      sparkline: drawSparkline(series),
    };
  },
  'digital-service': ({ entry: { data }, locale }) => {
    const { services } = stringsOf(locale);
    return {
      detail: data.state === 'en service' ? '' : services.states[data.state],
      summary: data.summary,
      facts: [
        ...(data.signIn ? [services.signInMethods[data.signIn]] : []),
        ...describeTime(data, locale),
        ...describeCost(data, locale),
      ],
      standing: null,
    };
  },
  'digital-place': ({ entry: { data }, locale }, content) => {
    const { vocabularies } = stringsOf(locale).places;
    const communes = content.byIds('territory', [data.territory], locale);
    return {
      detail: communes.map(({ entry }) => entry.data.title).join(', '),
      summary: data.summary ?? '',
      facts: [
        ...data.types.slice(0, 1).map((type) => vocabularies.placeTypes[type]),
        ...data.fees.slice(0, 1).map((fee) => vocabularies.placeFees[fee]),
      ],
      standing: null,
    };
  },
  theme: ({ entry }) => ({
    detail: '',
    summary: entry.data.summary ?? '',
    facts: [],
    standing: null,
  }),
  'news-item': ({ entry, locale }) => ({
    detail: stringsOf(locale).formats.day(entry.data.date),
    summary: entry.data.summary,
    facts: [],
    standing: null,
  }),
  consultation: ({ entry, locale }, content) => ({
    detail: '',
    summary: entry.data.question,
    facts: outcomeFacts(entry.data, locale),
    standing: null,
    opening: datedSpan(content, entry.data.opensOn, entry.data.closesOn),
  }),
  call: ({ entry, locale }, content) => ({
    // The kind of call says that it is one.
    kind: '',
    detail: stringsOf(locale).participation.callKinds[entry.data.type],
    summary: entry.data.summary,
    facts: outcomeFacts(entry.data, locale),
    standing: null,
    opening: datedSpan(content, entry.data.opensOn, entry.data.closesOn),
  }),
};

/** Sums an entry up for a list. */
export function toCard<N extends ListedModel>(shown: Shown<N>, content: Content): Card {
  const describeModel = describe[shown.entry.model] as Describe<N>;
  const details = describeModel(shown, content);
  return {
    opening: null,
    kind: stringsOf(shown.locale).kinds[shown.entry.model].one,
    ...details,
    // A summary that is drawn from a formatted text is not set yet.
    summary: typeset(toExcerpt(details.summary, longestSummary), languageOf(shown)),
    model: shown.entry.model,
    href: shown.path ?? '',
    title: (shown.entry.data as { readonly title: string }).title,
    lang: langOf(shown),
  };
}

/** Sums entries up for a list. */
export function toCards<N extends ListedModel>(
  entries: readonly Shown<N>[],
  content: Content,
): readonly Card[] {
  return entries.map((shown) => toCard(shown, content));
}
