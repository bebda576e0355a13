import type { DataFormat } from '@agenda21/content-types';

/** What each format is, as registered at the IANA. */
export const mediaTypes: Readonly<Record<DataFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
};

/** What people call each format, in every language. */
export const formatNames: Readonly<Record<DataFormat, string>> = {
  csv: 'CSV',
  json: 'JSON',
  geojson: 'GeoJSON',
};
