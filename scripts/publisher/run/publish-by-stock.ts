import { diffStates } from '../releases/diff-states.ts';
import type { RunInput } from './input.ts';
import { makeRelease } from './make-release.ts';
import { type Published, describeOutcome, lastGoodOf, tidyUp } from './published.ts';
import type { RunContext } from './run.ts';
import { swapIn } from './swap-in.ts';

/** Publishes by the stock build of the whole site. */
export async function publishByStock(context: RunContext, input: RunInput): Promise<Published> {
  const { workshop, showcase, memory } = context;
  const before = showcase.live;
  const lastGood = await lastGoodOf(context);
  const finished = await makeRelease(workshop, input, before);
  context.search.follow(await swapIn(context, finished.release), []);
  memory.shown = finished.state;
  memory.tree = null;
  const { record } = finished.release;
  const change = diffStates(lastGood, finished.state);
  const outcome = describeOutcome(record, change, lastGood, finished.state, []);
  return { outcome, tidyUp: tidyUp(context, before, finished.state) };
}
