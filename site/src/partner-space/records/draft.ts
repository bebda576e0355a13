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

/** Opens a draft, with what the device kept of it. */
export function openDraft(known: Saved, copies: LocalCopies, clean: Clean): Draft {
  let saved = known;
  let typed: TypedFields = copies.read();
  let unanswered: Values = {};
  let texts: Values = { ...saved.values, ...textsIn(typed) };

  const savedIn = (field: string) => saved.values[field] ?? '';

  function retype(field: string, text: Typed | null): void {
    const { [field]: _earlier, ...others } = typed;
    typed = text ? { ...others, [field]: text } : others;
  }

  function forget(field: string): void {
    copies.drop(field, typed[field]?.is ?? '');
    retype(field, null);
  }

  /** What others seem to have saved is our own when only its answer was lost. */
  function recognise(): void {
    for (const [field, text] of Object.entries(unanswered)) {
      const [now, was] = [typed[field], savedIn(field)];
      if (now && clean(text, field) === clean(was, field)) retype(field, { was, is: now.is });
    }
  }

  return {
    get texts() {
      return texts;
    },
    get version() {
      return saved.version;
    },
    get isWaiting() {
      return Object.keys(typed).length > 0;
    },
    type(field, text) {
      const kept = { was: typed[field]?.was ?? savedIn(field), is: text };
      retype(field, kept);
      texts = { ...texts, [field]: text };
      return copies.keep(field, kept);
    },
    take({ version, values }) {
      const isUntouched = (field: string) =>
        clean(texts[field] ?? '', field) === clean(savedIn(field), field);
      const shown = Object.entries(values).filter(([field]) => isUntouched(field));
      texts = { ...texts, ...Object.fromEntries(shown) };
      saved = { version, values };
    },
    collect() {
      recognise();
      const { pending, clashes } = mergeValues(typed, saved.values, clean);
      const isLeft = (name: string) =>
        Object.hasOwn(pending, name) || clashes.some(({ field }) => field === name);
      for (const field of Object.keys(typed)) if (!isLeft(field)) forget(field);
      return { values: textsIn(pending), clashes };
    },
    settle(sent, { version, values, refused }) {
      saved = { version, values };
      unanswered = {};
      for (const [field, text] of Object.entries(sent)) {
        if (refused.some((refusal) => fieldOfRefusal(refusal) === field)) continue;
        const is = typed[field]?.is ?? text;
        retype(field, is === text ? null : { was: savedIn(field), is });
        copies.drop(field, text);
      }
    },
    doubt(sent) {
      unanswered = { ...unanswered, ...sent };
    },
    choose(field, whose) {
      const theirs = savedIn(field);
      const mine = typed[field]?.is ?? theirs;
      if (whose === 'theirs') forget(field);
      else retype(field, { was: theirs, is: mine });
      texts = { ...texts, [field]: whose === 'mine' ? mine : theirs };
    },
    rename: (name) => copies.rename(name),
  };
}
