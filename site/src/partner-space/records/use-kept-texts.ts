import { useState } from 'preact/hooks';
import { openCopies } from './local-copies.ts';

/** A text of a page that is sent whole: the device keeps it until it is. */
export function useKeptTexts(member: string, name: string) {
  const [copies] = useState(() => openCopies(localStorage, member, `${name}-reponses`));
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(copies.read()).map(([field, { is }]) => [field, is])),
  );
  return {
    texts,
    type(field: string, is: string): void {
      copies.keep(field, { was: '', is });
      setTexts({ ...texts, [field]: is });
    },
    forget(): void {
      for (const [field, text] of Object.entries(texts)) copies.drop(field, text);
      setTexts({});
    },
  };
}
