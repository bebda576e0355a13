import type { ContentData } from '@agenda21/content-types';
import type { Series } from '../src/indicators/series.ts';
import { toSeries } from '../src/indicators/series.ts';
import { exampleData } from './records.ts';
import { sentence, title } from './words.ts';

type Data = ContentData<'indicator'>;

/** The values of as many years, the last one being 2025. */
export const yearly = (values: readonly number[]): Data['values'] =>
  values.map((value, rank) => ({
    date: `${2026 - values.length + rank}-12-31`,
    value,
    quality: rank === values.length - 1 ? 'provisoire' : 'définitive',
  }));

/** The values of as many months from January 2021. */
export const monthly = (count: number): Data['values'] =>
  Array.from({ length: count }, (_, month) => ({
    date: new Date(Date.UTC(2021, month, 1)).toISOString().slice(0, 10),
    value: 400 + 15 * month + 120 * (month % 5),
    quality: 'définitive',
  }));

/** The data of an indicator, the fields it is not given left empty. */
export const indicatorOf = (fields: Partial<Data>): Data =>
  exampleData('indicator', {
    title,
    definition: sentence,
    unit: 'visites',
    direction: 'hausse',
    ...fields,
  });

/** The series of an indicator. */
export const seriesOf = (fields: Partial<Data>): Series => toSeries(indicatorOf(fields));

export const towardsTarget = {
  values: yearly([1200, 1350, 1500, 1480, 1900]),
  baselineValue: 1000,
  baselineDate: '2020-12-31',
  targetValue: 3000,
  targetYear: 2030,
} as const;
