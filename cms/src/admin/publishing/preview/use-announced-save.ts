import { useChange } from '../use-change.ts';
import { announceSave } from './saved-drafts.ts';

/** Announces a document each time that its `occasion` changes: it was saved, published or withdrawn. */
export function useAnnouncedSave(documentId: string, occasion: string): void {
  useChange(occasion, () => announceSave(documentId));
}
