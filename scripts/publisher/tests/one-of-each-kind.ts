import {
  type ContentModelName,
  type Model,
  type RawEntry,
  completeData,
  contentModels,
  parseData,
  pathOf,
} from '@agenda21/content-types';
import { readSeedRecords } from '../../seed/records.ts';
import { anEntry } from './small-state.ts';

type Data = Readonly<Record<string, unknown>>;

const idOf = (model: string) => `one-${model}`;

/** What stands for the value of a field: it leads to nothing that is not there. */
function valueOf(field: Model['fields'][string], told: unknown): unknown {
  if (field.kind === 'relation') return idOf(field.to);
  return field.kind === 'markdown' ? 'Un texte.' : told;
}

/** What is required of a record alone; where it must name another, it names the one of that kind. */
const keepRequired = ({ fields }: Model, data: Data): Data =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.required ? [[name, valueOf(field, data[name])]] : [],
    ),
  );

/** The address of an entry in French; null when it has no page of its own. */
export function pathOfEntry({ model, data }: RawEntry): string | null {
  const parsed = parseData(model as ContentModelName, data);
  if (!parsed.ok) throw new Error(`${model}: ${JSON.stringify(parsed.problems)}`);
  return pathOf(model as ContentModelName, parsed.data);
}

/** One entry of each kind of which there are several: the first of the demonstration, told by what is required alone. */
export function oneOfEachKind(): readonly RawEntry[] {
  const french = readSeedRecords().filter(({ locale }) => locale === 'fr');
  return [...Map.groupBy(french, ({ model }) => model)].flatMap(([model, [first]]) =>
    first && contentModels[model].key !== null
      ? anEntry(model, idOf(model), completeData(model, keepRequired(contentModels[model], first.data)))
      : [],
  );
}
