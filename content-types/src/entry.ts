import type { Component, Field } from './fields.ts';
import type { ContentModelName, contentModels } from './models/index.ts';

/** A picture as the published state carries it. Sizes in pixels; `url` is the path of the file in the cms. */
export interface Image {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** Smaller renditions, narrowest first. */
  readonly renditions: readonly { readonly url: string; readonly width: number; readonly height: number }[];
}

/** A file to download as the published state carries it; `url` is the path of the file in the cms, whose end tells its type. */
export interface StoredFile {
  readonly url: string;
  /** Weight, in thousands of bytes, 1 at least. */
  readonly kilobytes: number;
}

type ValueOf<F> = F extends { kind: 'integer' | 'decimal' }
  ? number
  : F extends { kind: 'boolean' }
    ? boolean
    : F extends { kind: 'choice'; values: readonly (infer V)[] }
      ? V
      : F extends { kind: 'choices'; values: readonly (infer V)[] }
        ? readonly V[]
        : F extends { kind: 'relations' }
          ? readonly string[]
          : F extends { kind: 'image' }
            ? Image
            : F extends { kind: 'images' }
              ? readonly Image[]
              : F extends { kind: 'file' }
                ? StoredFile
                : F extends { kind: 'group'; of: infer C }
                  ? C extends Component
                    ? readonly DataOf<C>[]
                    : never
                  : string;

/** Lists and booleans always have a value; a required field too; the rest is null when empty. */
type AlwaysThere = { kind: 'boolean' | 'choices' | 'relations' | 'images' | 'group' } | { required: true };

/** The values of a model's or a component's fields, as the published state carries them. */
export type DataOf<M extends { readonly fields: Readonly<Record<string, Field>> }> = {
  readonly [K in keyof M['fields']]: M['fields'][K] extends AlwaysThere
    ? ValueOf<M['fields'][K]>
    : ValueOf<M['fields'][K]> | null;
};

export type ContentData<N extends ContentModelName> = DataOf<(typeof contentModels)[N]>;

/** One published document in one language. Relations hold document identifiers. */
export interface Entry<N extends ContentModelName = ContentModelName> {
  readonly model: N;
  readonly documentId: string;
  /** Null for a model that is the same in every language. */
  readonly locale: string | null;
  /** Instant of the last publication, ISO 8601 in UTC. */
  readonly publishedAt: string;
  readonly data: ContentData<N>;
}
