import type { Content } from '../content/content.ts';
import { type Span, type Stage, stageOn } from './stage.ts';

/** A span, and its stage on the day of the published state. */
export interface DatedSpan extends Span {
  readonly stage: Stage;
}

/** Dates a span: the page that shows it is made again on the days when its stage changes. */
export function datedSpan(content: Content, opensOn: string | null, closesOn: string | null): DatedSpan {
  const span = { opensOn, closesOn };
  const stage = content.derive(`stage ${opensOn} ${closesOn}`, () => stageOn(content.today, span));
  return { ...span, stage };
}
