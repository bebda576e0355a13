/**
 * Writes `data/territory.json` again, when the list of communes changes:
 *   node scripts/seed/generate-territories.ts COMMUNES.csv
 * COMMUNES.csv has the columns code_insee, longitude and latitude (degrees); other columns are ignored.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ListedCommune, type ListedEpci, readCoordinates, toTerritories } from './territories.ts';

// The package's own entry reads its files from the current folder: they are read from its own instead.
const { resolve } = createRequire(import.meta.url);
const readList = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'));

const [csvPath] = process.argv.slice(2);
if (!csvPath) {
  console.error(
    'Indiquez le fichier des coordonnées : node scripts/seed/generate-territories.ts COMMUNES.csv',
  );
  process.exit(1);
}
const territories = toTerritories(
  readList('communes') as ListedCommune[],
  readList('epci') as ListedEpci[],
  readCoordinates(readFileSync(csvPath, 'utf8')),
);
writeFileSync(new URL('data/territory.json', import.meta.url), `${JSON.stringify(territories, null, 2)}\n`);
console.log(`${territories.length} territoires écrits dans scripts/seed/data/territory.json.`);
