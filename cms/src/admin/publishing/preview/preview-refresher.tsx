import { useEffect } from 'react';
import { onSaveElsewhere } from './saved-drafts.ts';

/** Asks the page in the frame to show the draft as it is now: the message that Strapi sends after its own saves. */
function refreshFrame(documentId: string): void {
  if (!location.pathname.includes(`/${documentId}/`)) return;
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-testid="preview-iframe"]');
  frame?.contentWindow?.postMessage({ type: 'strapiUpdate' }, new URL(frame.src).origin);
}

/** Keeps the preview page up to date with what is saved in another tab. Shows nothing. */
export function PreviewRefresher() {
  useEffect(() => onSaveElsewhere(refreshFrame), []);
  return null;
}
