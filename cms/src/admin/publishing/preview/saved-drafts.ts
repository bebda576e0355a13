/** What the tabs of the admin tell each other: a draft was saved, its preview in another tab is out of date. */
const channelName = 'saved-drafts';

/** Tells the other tabs that a document was saved. */
export function announceSave(documentId: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(documentId);
  channel.close();
}

/** Listens to saves in the other tabs. Returns what stops it. */
export function onSaveElsewhere(listener: (documentId: string) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(String(data)));
  return () => channel.close();
}
