/**
 * Writes `site/src/map/base-map.json` again, when boundaries change:
 *   node scripts/base-map/main.ts COMMUNES.topojson REGION.topojson
 * COMMUNES.topojson has an object `communes` whose shapes carry `epci`; REGION.topojson an object `territoires` whose
 * shapes carry `code` and `pays`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { makeBaseMap } from './make-base-map.ts';

const [communes, region] = process.argv.slice(2);
if (!communes || !region) {
  console.error(
    'Indiquez les deux fichiers : node scripts/base-map/main.ts COMMUNES.topojson REGION.topojson',
  );
  process.exit(1);
}
type Sources = Parameters<typeof makeBaseMap>;
const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const text = `${JSON.stringify(makeBaseMap(read<Sources[0]>(communes), read<Sources[1]>(region)))}\n`;
writeFileSync(new URL('../../site/src/map/base-map.json', import.meta.url), text);
console.log(`${text.length} caractères écrits dans site/src/map/base-map.json.`);
