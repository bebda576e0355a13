/** The closed vocabularies that describe what an indicator measures. */

/** Which way the value should go. */
export const directions = ['hausse', 'baisse', 'stable'] as const;
export type Direction = (typeof directions)[number];

/** How often the value is taken: its dates are read as years, months or days. */
export const frequencies = ['annuelle', 'mensuelle', 'ponctuelle'] as const;
export type Frequency = (typeof frequencies)[number];

/** How sure a dated value is. */
export const valueQualities = ['définitive', 'provisoire', 'estimée'] as const;
export type ValueQuality = (typeof valueQualities)[number];

export const chartKinds = ['courbe', 'barres'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Under what licence the values may be taken up. */
export const dataLicences = [
  'Licence Ouverte 2.0',
  'CC BY 4.0',
  'CC BY-SA 4.0',
  'ODbL 1.0',
  'CC0 1.0',
] as const;
export type DataLicence = (typeof dataLicences)[number];
