/** The package of the files of data (Frictionless Data Package 1), in French as the names of their columns are. */
import { defaultLocale, localizePath, sections, setInFrench } from '@agenda21/content-types';
import type { Content } from '../content/content.ts';
import { stringsOf } from '../i18n/index.ts';
import { type DataFile, schemaOf } from './data-files.ts';
import { formatNames, mediaTypes } from './formats.ts';
import { dataLicence } from './licence.ts';
import { type ToldSet, toldSets } from './told-sets.ts';

const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Our files of cells are those of RFC 4180. */
const csvForm = { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true };

/** RFC 7946 says what a map is, but for the properties of its points. */
const aboutMaps = 'Points au format GeoJSON (RFC 7946) ; le schéma est celui de leurs propriétés.';

/** What is said of a file, and what is not in it. */
function describeFile({ description, facts: { leftOut } }: ToldSet, isMap: boolean): string {
  const missing = leftOut.map(({ label }) => label).join(', ');
  return setInFrench(
    [
      description,
      ...(isMap ? [aboutMaps] : []),
      ...(missing === '' ? [] : [`${stringsOf(defaultLocale).openData.leftOut} ${missing}.`]),
    ].join(' '),
  );
}

function resourceOf(told: ToldSet, file: DataFile): object {
  const { set, title } = told;
  const { format, path, bytes, digest } = file;
  const isMap = format === 'geojson';
  return {
    name: `${set.name}-${format}`,
    path: fileName(path),
    profile: isMap ? 'data-resource' : 'tabular-data-resource',
    title: `${title} (${formatNames[format]})`,
    description: describeFile(told, isMap),
    format,
    mediatype: mediaTypes[format],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${digest}`,
    ...(format === 'csv' ? { dialect: csvForm } : {}),
    schema: schemaOf(set, format),
  };
}

/** The whole package. */
export function dataPackage(content: Content, site: URL): object {
  const { defaults, openData } = stringsOf(defaultLocale);
  const settings = content.settings(defaultLocale)?.entry.data;
  const { name, title, url: path } = dataLicence;
  return {
    profile: 'data-package',
    name: 'agenda21',
    title: setInFrench(openData.packageOf(settings?.siteName ?? defaults.siteName)),
    description: setInFrench(openData.reading.cells.join(' ')),
    homepage: new URL(localizePath(sections.openData, defaultLocale), site).href,
    licenses: [{ name, title, path }],
    contributors: [{ title: settings?.organisation ?? defaults.organisation, role: 'publisher' }],
    resources: toldSets(content, site).flatMap((told) =>
      told.facts.files.map((file) => resourceOf(told, file)),
    ),
  };
}
