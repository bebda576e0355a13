import type { SpaceChoices } from '@agenda21/content-types/partner-space';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answered } from '../ask.ts';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { tellProblem } from '../tell-problem.ts';
import { noteTitles } from './use-titles.ts';
import { useFormWords } from './words-context.ts';

/** How long a person pauses before what they typed is searched, in milliseconds. */
const PAUSE_MS = 200;

const none: SpaceChoices['choices'] = [];

/** What is told of an answer: how many titles there are, or why there is none. */
function useTelling(): (answer: Answered<SpaceChoices>) => string {
  const { words } = useSpace();
  const { search } = useFormWords();
  return (answer) => {
    if (answer.problem !== null) return tellProblem(answer, words);
    const { choices, others } = answer.body;
    if (choices.length === 0) return search.none;
    const all = (choices.length + others).toLocaleString(words.locale);
    return fillWords(others > 0 ? search.some : search.found, { count: String(choices.length), all });
  };
}

/** The records whose titles have the words that are typed, and what is told of them; an answer that comes too late is dropped. */
export function useProposals(model: string) {
  const { ask } = useSpace();
  const tell = useTelling();
  const [choices, setChoices] = useState(none);
  const [told, setTold] = useState('');
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function close(why = ''): void {
    turn.current += 1;
    clearTimeout(timer.current);
    setChoices(none);
    setTold(why);
  }

  async function load(text: string): Promise<void> {
    close();
    const asked = turn.current;
    const answer = await ask<SpaceChoices>('POST', `choices/${model}`, { search: text });
    if (asked !== turn.current) return;
    const found = answer.problem === null ? answer.body.choices : none;
    noteTitles(found);
    setChoices(found);
    setTold(tell(answer));
  }

  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    ...{ choices, told, close },
    open: (text: string) => void load(text),
    search(text: string): void {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void load(text), PAUSE_MS);
    },
  };
}
