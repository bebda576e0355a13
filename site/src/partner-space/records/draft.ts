/** A record as it is being written: what is saved of it, what is typed over that, what was sent and never answered. */
import { type SpaceRecord, type SpaceSaved, fieldOfRefusal } from '@agenda21/content-types/partner-space';
import type { LocalCopies } from './local-copies.ts';
import { type Clash, type Clean, type Typed, type TypedFields, mergeValues } from './merge-values.ts';

export type Values = Readonly<Record<string, string>>;

/** What is known to be saved. */
export type Saved = Pick<SpaceRecord, 'version' | 'values'>;

export interface Draft {
  /** What the fields show. */
  readonly texts: Values;
  /** The version that is known to be saved. */
  readonly version: string;
  /** Whether something typed is not saved. */
  readonly isWaiting: boolean;
  /** @returns whether the device keeps it meanwhile. */
  type(field: string, text: string): boolean;
  /** Takes what others saved; a field in which nothing is typed shows it. */
  take(saved: Saved): void;
  /** What is to be saved now, and what a person has to choose first. What is saved already is forgotten. */
  collect(): { readonly values: Values; readonly clashes: readonly Clash[] };
  /** Notes what became of values that were sent; what was typed since waits for the next time. */
  settle(sent: Values, answer: SpaceSaved): void;
  /** Notes values whose save was not answered: it may have been done. */
  doubt(sent: Values): void;
  /** Settles a field that others wrote too. */
  choose(field: string, whose: 'mine' | 'theirs'): void;
  rename(name: string): void;
}

const textsIn = (typed: TypedFields): Values =>
  Object.fromEntries(Object.entries(typed).map(([field, { is }]) => [field, is]));

class KeptDraft implements Draft {
  #saved: Saved;
  #typed: TypedFields;
  #unanswered: Values = {};
  #texts: Values;
  readonly #copies: LocalCopies;
  readonly #clean: Clean;

  constructor(known: Saved, copies: LocalCopies, clean: Clean) {
    this.#copies = copies;
    this.#clean = clean;
    this.#saved = known;
    this.#typed = copies.read();
    this.#texts = { ...known.values, ...textsIn(this.#typed) };
  }

  get texts() {
    return this.#texts;
  }

  get version() {
    return this.#saved.version;
  }

  get isWaiting() {
    return Object.keys(this.#typed).length > 0;
  }

  type(field: string, text: string): boolean {
    const kept = { was: this.#typed[field]?.was ?? this.#savedIn(field), is: text };
    this.#retype(field, kept);
    this.#texts = { ...this.#texts, [field]: text };
    return this.#copies.keep(field, kept);
  }

  take({ version, values }: Saved): void {
    const isUntouched = (field: string) =>
      this.#isSame(field, this.#texts[field] ?? '', this.#savedIn(field));
    const shown = Object.entries(values).filter(([field]) => isUntouched(field));
    this.#texts = { ...this.#texts, ...Object.fromEntries(shown) };
    this.#saved = { version, values };
  }

  collect() {
    this.#recognise();
    const { pending, clashes } = mergeValues(this.#typed, this.#saved.values, this.#clean);
    const isLeft = (name: string) =>
      Object.hasOwn(pending, name) || clashes.some(({ field }) => field === name);
    for (const field of Object.keys(this.#typed)) if (!isLeft(field)) this.#forget(field);
    return { values: textsIn(pending), clashes };
  }

  settle(sent: Values, { version, values, refused }: SpaceSaved): void {
    this.#saved = { version, values };
    this.#unanswered = {};
    for (const [field, text] of Object.entries(sent)) {
      if (refused.some((refusal) => fieldOfRefusal(refusal) === field)) continue;
      const is = this.#typed[field]?.is ?? text;
      this.#retype(field, is === text ? null : { was: this.#savedIn(field), is });
      this.#copies.drop(field, text);
    }
  }

  doubt(sent: Values): void {
    this.#unanswered = { ...this.#unanswered, ...sent };
  }

  choose(field: string, whose: 'mine' | 'theirs'): void {
    const theirs = this.#savedIn(field);
    const mine = this.#typed[field]?.is ?? theirs;
    if (whose === 'theirs') this.#forget(field);
    else this.#retype(field, { was: theirs, is: mine });
    this.#texts = { ...this.#texts, [field]: whose === 'mine' ? mine : theirs };
  }

  rename(name: string): void {
    this.#copies.rename(name);
  }

  /** What others seem to have saved is our own when only its answer was lost. */
  #recognise(): void {
    for (const [field, text] of Object.entries(this.#unanswered)) {
      const [now, was] = [this.#typed[field], this.#savedIn(field)];
      if (now && this.#isSame(field, text, was)) this.#retype(field, { was, is: now.is });
    }
  }

  #savedIn(field: string): string {
    return this.#saved.values[field] ?? '';
  }

  #isSame(field: string, one: string, other: string): boolean {
    return this.#clean(one, field) === this.#clean(other, field);
  }

  #retype(field: string, text: Typed | null): void {
    const { [field]: _earlier, ...others } = this.#typed;
    this.#typed = text ? { ...others, [field]: text } : others;
  }

  #forget(field: string): void {
    this.#copies.drop(field, this.#typed[field]?.is ?? '');
    this.#retype(field, null);
  }
}

/** Opens a draft, with what the device kept of it. */
export const openDraft = (known: Saved, copies: LocalCopies, clean: Clean): Draft =>
  new KeptDraft(known, copies, clean);
