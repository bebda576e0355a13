import {
  type Entry,
  type Field,
  type Model,
  type RawEntry,
  contentModels,
  isContentModelName,
  localizePath,
  parseData,
  pathOf,
  siteLocales,
} from '@agenda21/content-types';
import { typesetData } from '../content/typeset-data.ts';
import type { Route, RouteFile } from './routes.ts';

/** The page of a draft: what it shows and what makes it. */
export interface DraftPage extends RouteFile {
  readonly entry: Entry;
}

/** The values of a draft where what is missing or not right yet has a neutral one, so that the rest can be seen. */
function complete(model: Model, data: RawEntry['data']): RawEntry['data'] {
  return Object.fromEntries(
    Object.entries(model.fields).map(([name, field]) => [name, data[name] ?? neutralValue(name, field)]),
  );
}

function neutralValue(name: string, field: Field): unknown {
  if (name === 'slug') return 'apercu';
  if (!field.required) return null;
  switch (field.kind) {
    case 'choice':
      return field.values[0];
    case 'choices':
    case 'relations':
    case 'images':
    case 'group':
      return [];
    case 'integer':
    case 'decimal':
      return 0;
    case 'date':
      return '2000-01-01';
    default:
      return '…';
  }
}

/** The page that would show a draft; null when entries of its model have no page. */
export function draftPage(raw: RawEntry, routes: readonly Route[]): DraftPage | null {
  if (!isContentModelName(raw.model)) return null;
  const model: Model = contentModels[raw.model];
  const completed = complete(model, raw.data);
  const parsed = parseData(raw.model, completed);
  const data = (parsed.ok ? parsed.data : completed) as Entry['data'];
  const entry = typesetData({ ...raw, model: raw.model, data });
  const bare = pathOf(entry.model, entry.data);
  const route = routes.find(({ data: { route: pattern } }) => pattern === `/[...locale]${patternOf(model)}`);
  if (bare === null || !route) return null;
  const locale = siteLocales.find((one) => one === raw.locale) ?? siteLocales[0];
  const path = localizePath(bare, locale);
  return { entry, path, file: `${path}index.html`, route };
}

const patternOf = ({ section }: Model) => (section ? `/${section}/[segment]` : '/[segment]');
