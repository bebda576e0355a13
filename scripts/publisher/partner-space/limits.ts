/** How much of the space is asked in a minute: by one visitor, and by all together. */
import { createLimit } from '@agenda21/content-types';

const MINUTE_MS = 60_000;

/** What one visitor may ask, whatever it is. */
const MOST_ASKED = 240;

/** What one visitor, and all of them, may change or try; save of records, and search in titles, as they type. */
const MOST = {
  change: { one: 40, all: 1_200 },
  save: { one: 120, all: 3_600 },
  search: { one: 120, all: 1_200 },
} as const;

type Limited = keyof typeof MOST;

function limitedAs(method: string, path: string): Limited | null {
  if (method === 'GET') return null;
  if (method === 'POST' && path.startsWith('choices/')) return 'search';
  return isSave(method, path) ? 'save' : 'change';
}

/** Tells whether a request saves a record. */
export const isSave = (method: string, path: string): boolean =>
  method === 'PUT' && path.startsWith('records/');

/** Makes what tells whether a visitor may ask for something more, in this minute. */
export function createLimits(now: () => number): (visitor: string, method: string, path: string) => boolean {
  const mayAsk = createLimit(MOST_ASKED, now, MINUTE_MS);
  const limit = (kind: Limited) => {
    const ofOne = createLimit(MOST[kind].one, now, MINUTE_MS);
    const ofAll = createLimit(MOST[kind].all, now, MINUTE_MS);
    return (visitor: string) => ofOne(visitor) && ofAll('all');
  };
  const limits = { change: limit('change'), save: limit('save'), search: limit('search') };
  return (visitor, method, path) => {
    const kind = limitedAs(method, path);
    return mayAsk(visitor) && (kind === null || limits[kind](visitor));
  };
}
