import { isDeepStrictEqual } from 'node:util';
import {
  type ContentModelName,
  type ImportOutcome,
  type ImportRecord,
  type Model,
  completeData,
  contentModels,
  defaultLocale,
  holdsFiles,
  isLocalized,
  keyOf,
  parseData,
} from '@agenda21/content-types';
import { findHoursProblems } from '../../opening-hours.ts';
import { type Row, toData } from '../entry-data.ts';
import type { Holdings } from './holdings.ts';
import { type Library, placeFiles } from './library.ts';
import { type LinkResolver, pendingId, resolveLinks } from './links.ts';
import { refuseTakenSlugs } from './slugs.ts';

type Values = Readonly<Record<string, unknown>>;

/** What will be done with one record. */
export interface Step {
  readonly rank: number;
  readonly model: ContentModelName;
  readonly locale: string;
  /** Identifier of the document, or `pendingId` when the import creates it. */
  readonly documentId: string;
  readonly outcome: ImportOutcome;
  readonly problems: readonly string[];
  /** All its values, facts and files included, as the published state has them. */
  readonly values: Values;
  /** The fields to write, files by their identifier. */
  readonly data: Values;
  /** True when its published version is what it holds. */
  readonly isPublished: boolean;
}

interface Plan extends LinkResolver {
  readonly library: Library;
  /** The wanted values of the French records of the request, by document identifier. */
  readonly french: Map<string, Values>;
}

const keyOfRecord = (record: ImportRecord) => record.key ?? keyOf(contentModels[record.model], record.data);

function documentIdOf(holdings: Holdings, record: ImportRecord): string {
  const key = keyOfRecord(record);
  return holdings.documentIdOf(record.model, key) ?? pendingId(record.model, key);
}

/** The fields an import writes: files only when the record gives them, and only words in another language than French. */
function writtenFields(model: Model, locale: string, given: Values): readonly string[] {
  return Object.entries(model.fields)
    .filter(([, field]) => locale === defaultLocale || isLocalized(field))
    .filter(([name, field]) => !holdsFiles(field) || name in given)
    .map(([name]) => name);
}

/** The values a record gives: the ones for a creation count only when there is no draft yet. */
function givenValues(record: ImportRecord, draft: Values | undefined): Values {
  return draft ? record.data : { ...record.onCreation, ...record.data };
}

/** Puts identifiers in place of keys and files in place of names, and leaves as it is what the record does not give. */
function resolve(plan: Plan, record: ImportRecord, draft: Values | undefined) {
  const model: Model = contentModels[record.model];
  const given = givenValues(record, draft);
  const values = completeData(record.model, given);
  const files: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, field] of Object.entries(model.fields)) {
    if (draft && !(name in given)) {
      values[name] = draft[name];
    } else if (field.kind === 'relation' || field.kind === 'relations') {
      const resolved = resolveLinks(plan, field, values[name]);
      values[name] = resolved.value;
      problems.push(...resolved.problems.map((problem) => `${field.label} : ${problem}`));
    } else if (holdsFiles(field)) {
      const placed = placeFiles(plan.library, field, values[name]);
      values[name] = placed.value;
      files[name] = placed.written;
      problems.push(...placed.problems.map((problem) => `${field.label} : ${problem}`));
    }
  }
  return { values, files, problems };
}

/** Facts are the same in all languages: another language takes them from French and may not tell others. */
function adoptFacts(
  record: ImportRecord,
  values: Record<string, unknown>,
  french: Values | undefined,
): string[] {
  const model: Model = contentModels[record.model];
  if (!french) return [`le contenu « ${keyOfRecord(record)} » n’existe pas encore en français`];
  const facts = Object.entries(model.fields).filter(([, field]) => !isLocalized(field));
  const problems: string[] = [];
  for (const [name, field] of facts) {
    if (name in record.data && !isDeepStrictEqual(values[name], french[name])) {
      problems.push(
        `${field.label} : cette valeur est la même dans toutes les langues, changez-la en français`,
      );
    }
    values[name] = french[name];
  }
  return problems;
}

function frenchValues(plan: Plan, model: ContentModelName, documentId: string): Values | undefined {
  const draft = plan.holdings.draftOf(model, documentId, defaultLocale);
  return plan.french.get(documentId) ?? (draft && toData(model, draft));
}

function findModelProblems(name: ContentModelName, values: Values): string[] {
  const parsed = parseData(name, values);
  const problems = [...(parsed.ok ? [] : parsed.problems), ...findHoursProblems(contentModels[name], values)];
  return problems.map(({ field, message }) => `${field} : ${message}`);
}

function findRecordProblems(record: ImportRecord): string[] {
  const model: Model = contentModels[record.model];
  if (keyOfRecord(record) === '') return [`${model.key ?? 'clé'} : ce champ est obligatoire`];
  if (!model.isLocalized && record.locale !== defaultLocale) {
    return [
      `les ${model.label.many} sont les mêmes dans toutes les langues : la langue est « ${defaultLocale} »`,
    ];
  }
  return [];
}

function outcomeOf(draft: Row | undefined, isSame: boolean, problems: readonly string[]): ImportOutcome {
  if (problems.length > 0) return 'refused';
  if (!draft) return 'created';
  return isSame ? 'unchanged' : 'updated';
}

function planRecord(plan: Plan, record: ImportRecord, rank: number): Step {
  const { model, locale } = record;
  const documentId = documentIdOf(plan.holdings, record);
  const draft = plan.holdings.draftOf(model, documentId, locale);
  const held = draft && toData(model, draft);
  const { values, files, problems } = resolve(plan, record, held);
  problems.unshift(...findRecordProblems(record));
  if (locale === defaultLocale) plan.french.set(documentId, values);
  else problems.push(...adoptFacts(record, values, frenchValues(plan, model, documentId)));
  if (problems.length === 0) problems.push(...findModelProblems(model, values));
  const written = writtenFields(contentModels[model], locale, givenValues(record, held));
  const isSame = !!held && written.every((name) => isDeepStrictEqual(held[name], values[name]));
  return {
    rank,
    model,
    locale,
    documentId,
    problems,
    outcome: outcomeOf(draft, isSame, problems),
    values,
    data: Object.fromEntries(written.map((name) => [name, files[name] ?? values[name]])),
    isPublished: isSame && plan.holdings.isPublished(model, documentId, locale),
  };
}

function refuseRepeated(steps: readonly Step[]): Step[] {
  const first = new Map<string, number>();
  return steps.map((step) => {
    const name = `${step.model}/${step.documentId}/${step.locale}`;
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, step.rank);
      return step;
    }
    const problem = `la même clé est déjà celle de l’enregistrement n° ${earlier + 1}`;
    return { ...step, outcome: 'refused', problems: [...step.problems, problem] };
  });
}

/** Works out what each record asks for, without changing anything. The steps are in the order of the records. */
export function planImport(holdings: Holdings, library: Library, records: readonly ImportRecord[]): Step[] {
  const pending = records
    .filter((record) => record.locale === defaultLocale)
    .map((record) => documentIdOf(holdings, record));
  const plan: Plan = { holdings, library, pending: new Set(pending), french: new Map() };
  const ranked = records.map((record, rank) => ({ record, rank }));
  const frenchFirst = ranked.toSorted(
    (a, b) => Number(b.record.locale === defaultLocale) - Number(a.record.locale === defaultLocale),
  );
  const steps = frenchFirst.map(({ record, rank }) => planRecord(plan, record, rank));
  return refuseTakenSlugs(holdings, refuseRepeated(steps.toSorted((a, b) => a.rank - b.rank)));
}
