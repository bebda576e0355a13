import type { Field } from '@agenda21/content-types';
import { useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { type MoveButton, landingOf, moveItem } from '../move-item.ts';
import { labelOfItem } from '../records/record-parts.ts';
import { useFocus } from '../use-focus.ts';
import { type Item, type ItemKind, itemKindOf } from './item-list.ts';
import { useFormWords } from './words-context.ts';

interface Asked {
  readonly field: Field;
  /** The identifier of the list. */
  readonly id: string;
  readonly text: string;
  readonly type: (text: string) => void;
}

/** A list that is changed: its items, what was done last, and what can be. */
export interface ItemList {
  readonly kind: ItemKind;
  readonly items: readonly Item[];
  readonly told: string;
  /** Whether an item was taken out that can be put back. */
  readonly hasRemoved: boolean;
  nameOf(rank: number): string;
  add(): void;
  write(rank: number, part: string, text: string): void;
  move(rank: number, button: MoveButton): void;
  remove(rank: number): void;
  restore(): void;
}

/** What is told and focused of a list that is changed. */
function useItemWords({ id, field }: Pick<Asked, 'id' | 'field'>, kind: ItemKind) {
  const { item } = useSpace().words.records;
  const nameOf = (rank: number) => fillWords(item, { label: labelOfItem(field), rank: String(rank + 1) });
  return {
    nameOf,
    tell: (what: string, rank: number) => fillWords(what, { item: nameOf(rank) }),
    /** The first control of an item. */
    firstIn: (rank: number) => `${id}-${rank}-${Object.keys(kind.parts)[0]}`,
  };
}

/** Changes a list: the focus follows what is moved, added or taken out, and what was done is told. */
export function useItems({ field, id, text, type }: Asked): ItemList {
  const words = useFormWords();
  const [removed, setRemoved] = useState<{ readonly rank: number; readonly item: Item } | null>(null);
  const [told, setTold] = useState('');
  const focus = useFocus();
  const kind = itemKindOf(field);
  const items = kind.read(text);
  const { nameOf, tell, firstIn } = useItemWords({ id, field }, kind);

  function set(changed: readonly Item[], what: string, target: string): void {
    setRemoved(null);
    setTold(what);
    focus(target);
    type(kind.write(changed));
  }

  return {
    ...{ kind, items, told, nameOf, hasRemoved: removed !== null },
    add: () => set([...items, kind.blank], '', firstIn(items.length)),
    write(rank, part, typed) {
      setRemoved(null);
      type(kind.write(items.map((item, at) => (at === rank ? { ...item, [part]: typed } : item))));
    },
    move(rank, button) {
      const { to, focused } = landingOf(rank, button, items.length - 1);
      set(moveItem(items, rank, to), tell(words.moved, to), `${id}-${to}-${focused}`);
    },
    remove(rank) {
      set(items.toSpliced(rank, 1), tell(words.removed, rank), `${id}-undo`);
      setRemoved({ rank, item: items[rank] ?? kind.blank });
    },
    restore() {
      if (!removed) return;
      const { rank, item } = removed;
      set(items.toSpliced(rank, 0, item), tell(words.restored, rank), firstIn(rank));
    },
  };
}
