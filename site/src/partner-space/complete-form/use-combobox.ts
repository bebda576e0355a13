import { useState } from 'preact/hooks';
import { moveActive } from './move-active.ts';
import { useProposals } from './use-proposals.ts';
import { useFormWords } from './words-context.ts';

interface Chosen {
  /** What the link leads to. */
  readonly model: string;
  /** The title of what is chosen; empty for nothing. */
  readonly title: string;
  /** Called with an identifier; an empty one when nothing is chosen any more. */
  readonly choose: (id: string) => void;
}

/** What is typed in a field, and which of the titles that have it is chosen. */
function useTyped({ model, title, choose }: Chosen) {
  const { notChosen } = useFormWords().search;
  const proposals = useProposals(model);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);

  function leave(why?: string): void {
    setTyped(null);
    setActive(-1);
    proposals.close(why);
  }

  function take(id: string): void {
    choose(id);
    leave();
  }

  return {
    ...{ proposals, typed, active, setActive, leave, take },
    /** What was typed is kept when it is nothing, or a whole title; the field shows again what is chosen otherwise. */
    settle(): void {
      const text = typed?.trim().toLowerCase();
      const same = proposals.choices.find((choice) => choice.title.toLowerCase() === text);
      if (text === '') take('');
      else if (same) take(same.id);
      else leave(typed === null || typed === title ? '' : notChosen);
    },
    type(text: string): void {
      setTyped(text);
      setActive(-1);
      proposals.search(text);
    },
  };
}

/** A field in which words are typed, and one of the titles that have them is chosen: by keyboard, or with a pointer. */
export function useCombobox(chosen: Chosen) {
  const { proposals, typed, active, setActive, leave, take, settle, type } = useTyped(chosen);
  const { choices, told } = proposals;
  const isOpen = choices.length > 0;
  const open = () => !isOpen && proposals.open(typed ?? '');

  function press(event: KeyboardEvent): void {
    const { key } = event;
    const pointed = choices[active];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (isOpen) setActive(moveActive(key, active, choices.length));
      else open();
    } else if (key === 'Enter' && pointed) take(pointed.id);
    else if (key === 'Escape' && (isOpen || typed !== null)) leave();
    else return;
    event.preventDefault();
  }

  return { ...{ choices, told, active, take, settle, press, open, type }, shown: typed ?? chosen.title };
}
