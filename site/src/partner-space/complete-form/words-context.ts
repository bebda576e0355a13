import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CompleteFormWords } from './load-words.ts';

export const FormWords = createContext<CompleteFormWords | null>(null);

/** The words of the complete form. */
export function useFormWords(): CompleteFormWords {
  const words = useContext(FormWords);
  if (!words) throw new Error('A part of the complete form is outside of it.');
  return words;
}
