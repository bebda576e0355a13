import { type PublishedState, type StateChange, entryKey } from '@agenda21/content-types';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type CompiledRenderer,
  type Tree,
  compileRenderer,
  renderInto,
  renderWhole,
} from './compiled-renderer.ts';
import { fixtureState } from './fixtures/state.ts';
import { edit, gestures } from './random-editing.ts';

let compiled: CompiledRenderer;

beforeAll(async () => {
  compiled = await compileRenderer();
});

afterAll(() => compiled.remove());

function changeBetween(before: PublishedState, after: PublishedState): StateChange {
  const known = new Map(before.entries.map((entry) => [entryKey(entry), entry]));
  const kept = new Set(after.entries.map(entryKey));
  return {
    entries: after.entries.filter((entry) => known.get(entryKey(entry)) !== entry),
    removed: [...known.keys()].filter((key) => !kept.has(key)),
    addresses: after.addresses,
    today: after.today === before.today ? null : after.today,
  };
}

const sorted = (tree: Tree) => [...tree].toSorted(([a], [b]) => (a < b ? -1 : 1));

const refusal = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

it('makes the same files as a clean start after any sequence of editing', async () => {
  const fresh = await compiled.create();
  const follows = fc.asyncProperty(fc.array(gestures, { minLength: 1, maxLength: 6 }), async (steps) => {
    const renderer = await compiled.create();
    let state = fixtureState;
    const tree = await renderWhole(renderer, state);
    for (const step of steps) {
      const next = edit(state, step);
      const change = changeBetween(state, next);
      try {
        const { files, removed } = renderer.apply(change);
        for (const file of removed) tree.delete(file);
        await renderInto(tree, renderer, files);
        state = next;
      } catch (error) {
        // Two documents at one address: nothing is changed, and the next step starts from the same state.
        expect(refusal(error)).toMatch(/^ContentError/);
      }
      expect(sorted(tree)).toEqual(sorted(await renderWhole(fresh, state)));
    }
  });
  await fc.assert(follows, {
    numRuns: Number(process.env['PROPERTY_RUNS'] ?? 25),
    seed: Number(process.env['PROPERTY_SEED'] ?? 64),
    endOnFailure: false,
  });
});
