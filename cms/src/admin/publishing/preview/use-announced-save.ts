import { useEffect, useRef } from 'react';
import { announceSave } from './saved-drafts.ts';

/** Announces a document each time that its `occasion` changes: it was saved, published or withdrawn. */
export function useAnnouncedSave(documentId: string, occasion: string): void {
  const known = useRef(occasion);
  useEffect(() => {
    if (known.current === occasion) return;
    known.current = occasion;
    announceSave(documentId);
  }, [documentId, occasion]);
}
