import { useEffect, useState } from 'preact/hooks';
import { useSpace } from '../context.ts';
import type { CompleteFormWords } from './load-words.ts';

/** The complete form, once it is loaded: a record that is told in five minutes does not wait for it. */
export interface CompleteForm {
  readonly parts: typeof import('./parts.ts');
  readonly words: CompleteFormWords;
}

/** Loads the complete form; null before it is there. It is tried again once the connection is back. */
export function useCompleteForm(): CompleteForm | null {
  const { locale } = useSpace().words;
  const [form, setForm] = useState<CompleteForm | null>(null);
  useEffect(() => {
    async function load(): Promise<void> {
      const [parts, { loadWords }] = await Promise.all([import('./parts.ts'), import('./load-words.ts')]);
      setForm({ parts, words: await loadWords(locale) });
    }
    const attempt = () => void load().catch(() => undefined);
    attempt();
    addEventListener('online', attempt);
    return () => removeEventListener('online', attempt);
  }, [locale]);
  return form;
}
