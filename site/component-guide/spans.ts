import type { DatedSpan } from '../src/dates/dated-span.ts';

/** Spans that are at the same stage whenever the guide is read. */
export const notBegun: DatedSpan = { opensOn: '9999-01-01', closesOn: null, stage: 'before' };
export const neverOver: DatedSpan = { opensOn: null, closesOn: null, stage: 'during' };
export const longOver: DatedSpan = { opensOn: null, closesOn: '2000-01-01', stage: 'after' };
