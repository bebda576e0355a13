/** One value against its field of a Table Schema. Pure. */
/** A field of a Table Schema, as the data package tells it. */
export interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly format?: string | undefined;
  readonly constraints?:
    | {
        readonly required?: boolean | undefined;
        readonly enum?: readonly string[] | undefined;
        readonly pattern?: string | undefined;
        readonly maxLength?: number | undefined;
        readonly minimum?: number | undefined;
        readonly maximum?: number | undefined;
      }
    | undefined;
}

function isDay(cell: string): boolean {
  const instant = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === cell;
}

const isInstant = (cell: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(cell) && !Number.isNaN(Date.parse(cell));

/** What the cells of each type look like, and its name in French. */
const types: Readonly<Record<string, { readonly is: (cell: string) => boolean; readonly name: string }>> = {
  string: { is: () => true, name: 'un texte' },
  integer: { is: (cell) => /^-?\d+$/.test(cell), name: 'un nombre entier' },
  number: { is: (cell) => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell), name: 'un nombre' },
  boolean: { is: (cell) => /^(?:true|false)$/.test(cell), name: '« true » ou « false »' },
  date: { is: isDay, name: 'une date AAAA-MM-JJ' },
  datetime: { is: isInstant, name: 'un instant UTC' },
};

const patterns = new Map<string, RegExp>();

function matches(pattern: string, cell: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known.test(cell);
}

function findLimitFault({ constraints = {} }: SchemaField, cell: string): string | null {
  const {
    enum: values,
    pattern,
    maxLength = Infinity,
    minimum = -Infinity,
    maximum = Infinity,
  } = constraints;
  if (values && !values.includes(cell)) return `« ${cell} » n’est pas dans la liste`;
  if (pattern && !matches(pattern, cell)) return `« ${cell} » n’a pas la forme attendue, ${pattern}`;
  if (cell.length > maxLength) return `${cell.length} caractères, pour ${maxLength} au plus`;
  if (Number(cell) < minimum) return `${cell} est moins que ${minimum}`;
  if (Number(cell) > maximum) return `${cell} est plus que ${maximum}`;
  return null;
}

/** Says what is wrong with a cell; null when nothing is. */
export function findCellFault(field: SchemaField, cell: string): string | null {
  if (cell === '') return field.constraints?.required ? 'une valeur est obligatoire' : null;
  const type = types[field.type];
  if (!type) return `le type « ${field.type} » est inconnu`;
  if (!type.is(cell)) return `« ${cell} » n’est pas ${type.name}`;
  if (field.format === 'uri' && !URL.canParse(cell)) return `« ${cell} » n’est pas une adresse web`;
  return findLimitFault(field, cell);
}
