import type { ReviewedModelName } from '@agenda21/content-types';
import { type SectionName, sectionsOf } from '@agenda21/content-types/partner-space';
import { useEffect, useState } from 'preact/hooks';
import { type RecordPlace, readPart, toFragment } from '../records/place.ts';
import { partOfId } from '../records/record-parts.ts';

export interface Part {
  /** The section that is shown; null for the short form. */
  readonly section: SectionName | null;
  /** Where a section is. */
  hrefOf(section: SectionName | null): string;
  /** Shows the section of a control, and brings the focus to it. */
  goTo(id: string): void;
}

const readSection = (model: ReviewedModelName): SectionName | null =>
  sectionsOf(model).find(([name]) => name === readPart(location.hash))?.[0] ?? null;

/** The heading of a part, which takes the focus when the part is opened. */
export const partHeading = 'record-part';

/** Brings the focus to a control. @returns false when it is not on the page, or in a part that is not shown. */
function focusOn(id: string): boolean {
  const element = document.getElementById(id);
  if (!element || element.closest('[hidden]')) return false;
  element.focus();
  return true;
}

/**
 * Which part of the form is shown: its address says so, so that one comes back to it and goes back and forth.
 * @param isReady whether the complete form is loaded.
 */
export function usePart(model: ReviewedModelName, place: RecordPlace, isReady: boolean): Part {
  const [section, setSection] = useState(() => readSection(model));
  const [target, setTarget] = useState<string | null>(null);
  const hrefOf = (name: SectionName | null) => toFragment(place, name);
  useEffect(() => {
    const follow = () => {
      setSection(readSection(model));
      setTarget((asked) => asked ?? partHeading);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [model]);
  useEffect(() => {
    if (target !== null && focusOn(target)) setTarget(null);
  }, [target, section, isReady]);
  return {
    section,
    hrefOf,
    goTo(id) {
      if (focusOn(id)) return;
      setTarget(id);
      const part = partOfId(model, id) as SectionName | null;
      if (part !== section) location.hash = hrefOf(part);
    },
  };
}
