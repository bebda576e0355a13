import { useState } from 'preact/hooks';
import { openCopies } from './local-copies.ts';

export type KeptTexts = Readonly<Record<string, string>>;

/** Texts of a page that are sent whole: the device keeps them until they are. @param name what it keeps them under. */
export function useKeptTexts(member: string, name: string) {
  const [copies] = useState(() => openCopies(localStorage, member, name));
  const [texts, setTexts] = useState<KeptTexts>(() =>
    Object.fromEntries(Object.entries(copies.read()).map(([field, { is }]) => [field, is])),
  );
  return {
    texts,
    type(typed: KeptTexts): void {
      for (const [field, is] of Object.entries(typed)) copies.keep(field, { was: '', is });
      setTexts((earlier) => ({ ...earlier, ...typed }));
    },
    /** Forgets what was sent; what was typed since stays. */
    forget(sent: KeptTexts): void {
      for (const [field, text] of Object.entries(sent)) copies.drop(field, text);
      setTexts((now) => Object.fromEntries(Object.entries(now).filter(([field, is]) => sent[field] !== is)));
    },
  };
}
