/** Small typed builders for the fields of a model. A builder holds no logic: the `to-*` modules read what it returns. */

interface FieldOptions {
  /** What the editor reads above the field, in French. */
  readonly label: string;
  /** What the editor reads below the field: what to write, and its limit. */
  readonly help: string;
  /** What it holds, in French, for those who reuse the data: when its help tells only how to fill it in. */
  readonly meaning?: string;
  /** A required field blocks publication when empty. */
  readonly required?: boolean;
  /** False when the value is the same in all languages. Default: true for words, false for facts. */
  readonly localized?: boolean;
  /** False for what pages show and the files of open data do not hold. */
  readonly isExported?: boolean;
  /** The name of its column in the files of open data, when its label has changed since they were given out. */
  readonly column?: string;
}

interface TextOptions extends FieldOptions {
  /** Longest text, in characters. */
  readonly max: number;
  /** Pattern the whole text must match. */
  readonly pattern?: RegExp;
  /** True when no two entries of a language may share the value. */
  readonly unique?: boolean;
}

interface NumberOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

interface RepeatOptions extends FieldOptions {
  /** Most items. */
  readonly max: number;
}

type With<Kind extends string, Options> = Options & { readonly kind: Kind };

/** One line of words. */
export const text = <const O extends TextOptions>(options: O) =>
  ({ kind: 'text', ...options }) as With<'text', O>;

/** Several lines of words without formatting. */
export const longText = <const O extends TextOptions>(options: O) =>
  ({ kind: 'longText', ...options }) as With<'longText', O>;

/** Formatted text, in Markdown. */
export const markdown = <const O extends TextOptions>(options: O) =>
  ({ kind: 'markdown', ...options }) as With<'markdown', O>;

/** Opening hours in the notation of OpenStreetMap, which the cms checks and the portal reads. */
export const openingHours = <const O extends FieldOptions & { readonly max: number }>(options: O) =>
  ({ kind: 'openingHours', ...options }) as With<'openingHours', O>;

/** The readable end of an address, proposed from another field. */
export const slug = <const O extends FieldOptions & { readonly from: string }>(options: O) =>
  ({ kind: 'slug', ...options }) as With<'slug', O>;

/** An e-mail address. */
export const email = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'email', ...options }) as With<'email', O>;

/** An http or https address. */
export const url = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'url', ...options }) as With<'url', O>;

/** A calendar day, `YYYY-MM-DD`. */
export const date = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'date', ...options }) as With<'date', O>;

/** A whole number. */
export const integer = <const O extends NumberOptions>(options: O) =>
  ({ kind: 'integer', ...options }) as With<'integer', O>;

/** A number with decimals. */
export const decimal = <const O extends NumberOptions>(options: O) =>
  ({ kind: 'decimal', ...options }) as With<'decimal', O>;

/** Yes or no. */
export const boolean = <const O extends FieldOptions & { readonly default: boolean }>(options: O) =>
  ({ kind: 'boolean', ...options }) as With<'boolean', O>;

/** One value of a closed vocabulary. The values are the words the editor reads. */
export const choice = <
  const O extends FieldOptions & { readonly values: readonly string[]; readonly default?: string },
>(
  options: O,
) => ({ kind: 'choice', ...options }) as With<'choice', O>;

interface ChoicesOptions extends FieldOptions {
  readonly values: readonly string[];
  /** What is chosen until someone chooses; nothing when it is left out. */
  readonly default?: readonly string[];
}

/** Several values of a closed vocabulary. */
export const choices = <const O extends ChoicesOptions>(options: O) =>
  ({ kind: 'choices', ...options }) as With<'choices', O>;

/** A link to one entry of another model, held by its document identifier. */
export const relation = <const O extends FieldOptions & { readonly to: string }>(options: O) =>
  ({ kind: 'relation', ...options }) as With<'relation', O>;

/** Links to several entries of another model, in the editor's order. */
export const relations = <const O extends FieldOptions & { readonly to: string }>(options: O) =>
  ({ kind: 'relations', ...options }) as With<'relations', O>;

/** One picture with its alternative text. */
export const image = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'image', ...options }) as With<'image', O>;

/** Several pictures, each with its alternative text. */
export const images = <const O extends RepeatOptions>(options: O) =>
  ({ kind: 'images', ...options }) as With<'images', O>;

/** One file to download, as it is in the media library. */
export const file = <const O extends FieldOptions>(options: O) =>
  ({ kind: 'file', ...options }) as With<'file', O>;

/** A repeated group of fields. */
export const group = <const O extends RepeatOptions & { readonly of: Component }>(options: O) =>
  ({ kind: 'group', ...options }) as With<'group', O>;

/** A group of fields used inside models. */
export interface Component {
  readonly name: string;
  readonly label: string;
  /** The field that names an item in the editor's list. */
  readonly title: string;
  readonly fields: Readonly<Record<string, LeafField>>;
  /** Fields of which an item fills one at least. */
  readonly needsOneOf?: readonly string[];
}

export type TextField = With<'text' | 'longText' | 'markdown', TextOptions>;
export type ChoiceField = With<
  'choice',
  FieldOptions & { readonly values: readonly string[]; readonly default?: string }
>;
export type ChoicesField = With<'choices', ChoicesOptions>;

export type LeafField =
  | TextField
  | ChoiceField
  | ChoicesField
  | With<'email' | 'url' | 'date', FieldOptions>
  | With<'openingHours', FieldOptions & { readonly max: number }>
  | With<'slug', FieldOptions & { readonly from: string }>
  | With<'integer' | 'decimal', NumberOptions>
  | With<'boolean', FieldOptions & { readonly default: boolean }>
  | With<'file', FieldOptions>;

export type Field =
  | LeafField
  | With<'relation' | 'relations', FieldOptions & { readonly to: string }>
  | With<'image', FieldOptions>
  | With<'images', RepeatOptions>
  | With<'group', RepeatOptions & { readonly of: Component }>;

const wordKinds: readonly Field['kind'][] = ['text', 'longText', 'markdown', 'slug', 'group'];

/** Tells whether a field holds one value per language: words do, facts do not, unless the field says otherwise. */
export function isLocalized(field: Field): boolean {
  return field.localized ?? wordKinds.includes(field.kind);
}

/** Tells whether the value of a field is files of the media library, or holds some. */
export function holdsFiles(field: Field): boolean {
  if (field.kind === 'group') return Object.values(field.of.fields).some(holdsFiles);
  return field.kind === 'image' || field.kind === 'images' || field.kind === 'file';
}
