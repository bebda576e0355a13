import type { ContentData } from '@agenda21/content-types';
import { type Shown, languageOf } from '../content/shown.ts';
import { toSeries } from '../indicators/series.ts';
import { valuesFile } from '../indicators/values-file.ts';
import { licenceAddresses } from '../lib/licence-addresses.ts';
import { describeBase } from './describe-base.ts';
import { type DescribedPage, absolute, publisher, territories, themes } from './described-page.ts';
import type { JsonLdNode } from './json-ld.ts';

type Data = ContentData<'indicator'>;

/** The last value: the whole series is in the file that the dataset names. */
function lastObservation(data: Data, variable: JsonLdNode): readonly JsonLdNode[] {
  const last = toSeries(data).values.at(-1);
  if (!last) return [];
  return [
    {
      '@type': 'Observation',
      variableMeasured: variable,
      observationDate: last.date,
      value: last.value,
      unitText: data.unit,
    },
  ];
}

/** From the first to the last value, both included (ISO 8601 interval). */
function coverage(data: Data): string | null {
  const { values } = toSeries(data);
  const [first, last] = [values[0], values.at(-1)];
  return first && last ? `${first.date}/${last.date}` : null;
}

function describeSeries(shown: Shown<'indicator'>, variable: JsonLdNode, page: DescribedPage): JsonLdNode {
  const { data, publishedAt } = shown.entry;
  const about = [`${data.title}.`, data.definition, data.method ?? ''].join(' ');
  return {
    ...describeBase('Dataset', data.title, about, page),
    dateModified: publishedAt,
    inLanguage: languageOf(shown),
    creator: data.sourceName ? { '@type': 'Organization', name: data.sourceName } : publisher(page),
    publisher: publisher(page),
    license: data.licence && licenceAddresses[data.licence],
    isBasedOn: data.sourceUrl,
    temporalCoverage: coverage(data),
    spatialCoverage: territories([data.territory], page),
    about: themes(data.themes, page),
    variableMeasured: variable,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: absolute(valuesFile(shown), page),
    },
  };
}

/** An indicator as a `Dataset` (schema.org/Dataset) about a `StatisticalVariable`, and its last `Observation`. */
export function describeIndicator(shown: Shown<'indicator'>, page: DescribedPage): readonly JsonLdNode[] {
  const { data } = shown.entry;
  const variable = { '@type': 'StatisticalVariable', name: data.title };
  return [describeSeries(shown, variable, page), ...lastObservation(data, variable)];
}
