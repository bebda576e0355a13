import type { Component, Field } from './fields.ts';
import { setInFrench } from './french-typography.ts';

/** What exists once: from it the Strapi schema, the entry schema, the query, the labels and the address derive. */
export interface Model {
  /** Singular, kebab-case, English: the one name of the model everywhere in the code. */
  readonly name: string;
  readonly plural: string;
  /** What a person reads, in French. */
  readonly label: { readonly one: string; readonly many: string };
  readonly help: string;
  readonly kind: 'collection' | 'single';
  /** False for the books of the cms (publications, addresses), which no page shows. */
  readonly isContent: boolean;
  /** True for what the team reads or writes in the admin, and no page shows: what visitors send, what partners are shown. */
  readonly isProcessed?: boolean;
  readonly isLocalized: boolean;
  /** The field that names an entry. */
  readonly title: string;
  /** The field that identifies an entry for people and imports: the same in all languages for a code. Null for a single. */
  readonly key: 'code' | 'slug' | null;
  /** First segments of the address of an entry; null when an entry has no page of its own. */
  readonly section: string | null;
  /**
   * The name of its files of open data, without their end. Null for what is no kind of content that one would count: the two
   * singles, which are the settings and a form of the law with its own page, and what visitors do not read.
   */
  readonly dataFile: string | null;
  readonly fields: Readonly<Record<string, Field>>;
  /** How many records there may be at most, for what classifies all the others; undefined for any number. */
  readonly most?: number;
  /** The columns of its list in the admin, and the one it is sorted by from the newest, when they cannot be worked out. */
  readonly list?: { readonly columns: readonly string[]; readonly newestBy: string };
  /** The fields that rows are looked up by, when they are many: each gets an index. */
  readonly lookups?: readonly string[];
}

/** What is read about a field is set as French printers do; its values and limits stay as they are. */
function setField<F extends Field>(field: F): F {
  const { label, help, meaning } = field;
  const words = { label: setInFrench(label), help: setInFrench(help) };
  return meaning === undefined
    ? { ...field, ...words }
    : { ...field, ...words, meaning: setInFrench(meaning) };
}

function setFields<F extends Readonly<Record<string, Field>>>(fields: F): F {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, setField(field)])) as F;
}

/** Declares a model, keeping the literal types of its fields. The result is frozen: whoever needs to write clones. */
export function defineModel<const M extends Model>(model: M): M {
  return Object.freeze({ ...model, help: setInFrench(model.help), fields: setFields(model.fields) });
}

/** Declares a component, keeping the literal types of its fields. */
export function defineComponent<const C extends Component>(component: C): C {
  return Object.freeze({ ...component, fields: setFields(component.fields) });
}
