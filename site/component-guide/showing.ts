import type { PageName, Reader } from './reader.ts';

/**
 * What stands around an example, as on the pages of the portal: nothing, the width of a page, the body of an entry, a
 * text, the box of an entry's facts, a list of facts, a paragraph, the site map, a declaration, the band of the header.
 */
export type Surround =
  'none' | 'page' | 'entry' | 'text' | 'facts' | 'fact-list' | 'line' | 'site-map' | 'declaration' | 'band';

/** A component in one of its states. */
export interface Example {
  readonly state: string;
  readonly props: object;
}

/** A component, when to use it, and its states: here, or on pages of their own when a page has it only once. */
export interface Showing {
  readonly name: string;
  readonly use: string;
  readonly surround: Surround;
  readonly component: ((props: never) => unknown) | null;
  readonly examplesFor: (reader: Reader) => readonly Example[];
  readonly pages: readonly PageName[];
  /** Words for the component's slot, when it has one. */
  readonly slot?: string | undefined;
}

/** Some components that belong together. */
export interface Group {
  readonly title: string;
  readonly showings: readonly Showing[];
}

interface Shown<Props> {
  readonly use: string;
  readonly surround: Surround;
  readonly slot?: string;
  /** The props of each state, by its name. */
  readonly states: (reader: Reader) => Readonly<Record<string, Props>>;
}

/** Shows a component in its states, one under the other: `show('Card', Card)({ use, surround, states })`. */
export function show<Props extends object>(name: string, component: (props: Props) => unknown) {
  return ({ use, surround, slot, states }: Shown<Props>): Showing => ({
    name,
    use,
    surround,
    component,
    slot,
    examplesFor: (reader) => Object.entries(states(reader)).map(([state, props]) => ({ state, props })),
    pages: [],
  });
}

/** Shows a component that a page has only once: the guide links to the pages that have it in its states. */
export function showOnPages(name: string, use: string, pages: readonly PageName[]): Showing {
  return { name, use, surround: 'none', component: null, examplesFor: () => [], pages };
}
