import {
  type ImportRecord,
  type Model,
  completeData,
  contentModels,
  holdsFiles,
  parseData,
} from '@agenda21/content-types';
import { findTags } from './find-tags.ts';
import { nameRecord } from './name-record.ts';
import type { Located, Refusal } from './problems.ts';

/**
 * What is wrong with the fields a record gives. Only the cms knows whether the ones left out are missed, and which files
 * its media library has.
 */
function findFieldProblems({ model: name, data, onCreation }: ImportRecord): string[] {
  const model: Model = contentModels[name];
  const given: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries({ ...onCreation, ...data }).filter(([field]) => {
      const known = model.fields[field];
      return !known || !holdsFiles(known);
    }),
  );
  const parsed = parseData(name, completeData(name, given));
  if (parsed.ok) return [];
  const leftOut = Object.entries(model.fields).filter(([field]) => !(field in given));
  const labels = new Set(leftOut.map(([, { label }]) => label));
  return parsed.problems
    .filter(({ field }) => !labels.has(field))
    .map(({ field, message }) => `${field} : ${message}`);
}

function findTagProblems({ model: name, data }: ImportRecord): string[] {
  const model: Model = contentModels[name];
  return Object.entries(data).flatMap(([field, value]) =>
    findTags(value, model.fields[field]?.label ?? field).map(
      (found) => `${found.field} : les balises HTML ne sont pas acceptées, « ${found.tag} »`,
    ),
  );
}

/** The lines of the records that share a key, by key. */
function groupByName(located: readonly Located[]): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const { record, line } of located) {
    const name = nameRecord(record);
    lines.set(name, [...(lines.get(name) ?? []), line]);
  }
  return lines;
}

function describeRepeat(lines: readonly number[]): string[] {
  return lines.length > 1 ? [`la même clé est donnée plusieurs fois : lignes ${lines.join(', ')}`] : [];
}

/** Parts the records that can be sent to the cms from the ones that are wrong, with all that is wrong with each. */
export function checkRecords(located: readonly Located[]): { right: Located[]; refused: Refusal[] } {
  const repeats = groupByName(located);
  const right: Located[] = [];
  const refused: Refusal[] = [];
  for (const item of located) {
    const subject = nameRecord(item.record);
    const problems = [
      ...describeRepeat(repeats.get(subject) ?? []),
      ...findFieldProblems(item.record),
      ...findTagProblems(item.record),
    ];
    if (problems.length === 0) right.push(item);
    else refused.push({ line: item.line, subject, problems });
  }
  return { right, refused };
}
