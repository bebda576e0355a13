import { type ContentData, type RawEntry, dayInFrance, defaultLocale, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readDraft } from '../previews/draft.ts';
import { readPublished } from '../publishing/live-url.ts';
import type { Subject } from '../publishing/subject.ts';
import { readChosenMeasure } from './chosen-measure.ts';
import { firstKeptDay } from './kept-days.ts';
import { mergeValues, toMonthlyValues } from './monthly-values.ts';
import { readDays } from './totals.ts';

type IndicatorData = ContentData<'indicator'>;

export interface PublishedIndicator {
  readonly subject: Subject;
  readonly data: IndicatorData;
  /** Someone is writing it: its draft says something else than what is published. */
  readonly hasDraft: boolean;
}

const toText = ({ data }: RawEntry) => JSON.stringify(data);

/** Reads a published indicator; null when it is not published in French, which holds its facts. */
export async function readIndicator(
  strapi: Core.Strapi,
  documentId: string | null,
): Promise<PublishedIndicator | null> {
  if (documentId === null) return null;
  const subject: Subject = { model: 'indicator', documentId, locale: defaultLocale };
  const published = await readPublished(strapi, subject);
  if (!published) return null;
  const draft = await readDraft(strapi, subject);
  return {
    subject,
    data: published.data as unknown as IndicatorData,
    hasDraft: draft !== null && toText(draft) !== toText(published),
  };
}

/**
 * Gives the indicator that the settings choose the months that are over, and publishes it as an editor would, once a month:
 * nothing is written when nothing changes. An indicator that someone is writing waits until it is published.
 */
export async function publishMonths(strapi: Core.Strapi, now: Date): Promise<void> {
  const { measure, indicatorId } = await readChosenMeasure(strapi);
  const indicator = measure.kind === 'counter' ? await readIndicator(strapi, indicatorId) : null;
  if (!indicator || indicator.hasDraft) return;
  const today = dayInFrance(now);
  const months = toMonthlyValues(await readDays(strapi, firstKeptDay(now), today), today);
  const values = mergeValues(indicator.data.values, months);
  if (JSON.stringify(values) === JSON.stringify(mergeValues(indicator.data.values, []))) return;
  const { documentId } = indicator.subject;
  const indicators = strapi.documents(uidOf('indicator'));
  await strapi.db.transaction(async () => {
    await indicators.update({ documentId, locale: defaultLocale, data: { values } as object });
    await indicators.publish?.({ documentId, locale: defaultLocale });
  });
}
