import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ListedCommune, ListedEpci } from './territories.ts';

// The package's own entry looks for its files in the current folder: they are read from where they are instead.
const { resolve } = createRequire(import.meta.url);

function readList(name: string): unknown {
  return JSON.parse(readFileSync(resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'));
}

/** Reads the communes and the intercommunalités of the whole country, as the State publishes them. */
export function readOfficialLists(): {
  readonly communes: readonly ListedCommune[];
  readonly epcis: readonly ListedEpci[];
} {
  return { communes: readList('communes') as ListedCommune[], epcis: readList('epci') as ListedEpci[] };
}
