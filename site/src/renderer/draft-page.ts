import {
  type ContentModelName,
  type Entry,
  type Field,
  type Model,
  type RawEntry,
  completeData,
  contentModels,
  isContentModelName,
  localizePath,
  parseData,
  pathOf,
} from '@agenda21/content-types';
import { wordsLocaleOf } from '../content/parse-entries.ts';
import { typesetData } from '../content/typeset-data.ts';
import type { Route, RouteFile } from './routes.ts';

/** The page of a draft: what it shows and what makes it. */
export interface DraftPage extends RouteFile {
  readonly entry: Entry;
}

/** What stands for a value that publication asks for and the draft lacks, so that the rest can be seen. */
function placeholderOf(name: string, field: Field): unknown {
  if (name === 'slug') return 'apercu';
  if (!field.required) return undefined;
  switch (field.kind) {
    case 'choice':
      return field.values[0];
    case 'url':
      return 'https://example.invalid/';
    case 'date':
      return '2000-01-01';
    case 'text':
    case 'longText':
    case 'markdown':
      return '…';
    default:
      return undefined;
  }
}

type Values = Readonly<Record<string, unknown>>;

/** The values of a draft, or of an item in it, with what stands for those that it lacks. */
function fillIn(fields: Readonly<Record<string, Field>>, data: Values): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const given = data[name] === '' ? null : data[name];
      const value = given ?? placeholderOf(name, field);
      if (value === undefined) return [];
      return [[name, field.kind === 'group' ? fillInItems(field.of.fields, value) : value]];
    }),
  );
}

/** What an item has before anybody writes in it. */
const comesFilled: readonly Field['kind'][] = ['choice', 'boolean'];

function fillInItems(fields: Readonly<Record<string, Field>>, items: unknown): readonly Values[] {
  const written = Object.entries(fields).filter(([, { kind }]) => !comesFilled.includes(kind));
  const isBegun = (item: Values) => written.some(([name]) => (item[name] ?? '') !== '');
  const empty = Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
  return (items as readonly Values[]).filter(isBegun).map((item) => ({ ...empty, ...fillIn(fields, item) }));
}

function complete(name: ContentModelName, data: RawEntry['data']): RawEntry['data'] {
  const { fields }: Model = contentModels[name];
  return completeData(name, fillIn(fields, data));
}

/** The page that would show a draft; null when entries of its model have no page. */
export function draftPage(raw: RawEntry, routes: readonly Route[]): DraftPage | null {
  if (!isContentModelName(raw.model)) return null;
  const model: Model = contentModels[raw.model];
  const completed = complete(raw.model, raw.data);
  const parsed = parseData(raw.model, completed);
  const data = (parsed.ok ? parsed.data : completed) as Entry['data'];
  const entry = typesetData({ ...raw, model: raw.model, data });
  const bare = pathOf(entry.model, entry.data);
  const route = routes.find(({ data: { route: pattern } }) => pattern === `/[...locale]${patternOf(model)}`);
  if (bare === null || !route) return null;
  const locale = wordsLocaleOf(entry);
  const path = localizePath(bare, locale);
  return { entry, path, file: `${path}index.html`, route };
}

const patternOf = ({ section }: Model) => (section ? `/${section}/[segment]` : '/[segment]');
