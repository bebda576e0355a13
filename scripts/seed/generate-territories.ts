/**
 * Writes `data/territory.json` again, when the list of communes changes:
 *   node scripts/seed/generate-territories.ts COMMUNES.csv
 * COMMUNES.csv has the columns code_insee, longitude and latitude (degrees); other columns are ignored.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readOfficialLists } from './official-lists.ts';
import { readCoordinates, toTerritories } from './territories.ts';

const [csvPath] = process.argv.slice(2);
if (!csvPath) {
  console.error(
    'Indiquez le fichier des coordonnées : node scripts/seed/generate-territories.ts COMMUNES.csv',
  );
  process.exit(1);
}
const { communes, epcis } = readOfficialLists();
const territories = toTerritories(communes, epcis, readCoordinates(readFileSync(csvPath, 'utf8')));
writeFileSync(new URL('data/territory.json', import.meta.url), `${JSON.stringify(territories, null, 2)}\n`);
console.log(`${territories.length} territoires écrits dans scripts/seed/data/territory.json.`);
