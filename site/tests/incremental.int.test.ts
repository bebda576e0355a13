import {
  type Locale,
  type PortalLanguage,
  type PublishedState,
  type RawEntry,
  type StateChange,
  entryKey,
  servedAddress,
} from '@agenda21/content-types';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Tree, createRenderer, renderInto, renderWhole } from './compiled-renderer.ts';
import { fixtureState } from './fixtures/state.ts';
import { edit, gestures } from './random-editing.ts';

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

/** The fixture with the settings that choose some languages, and the memory of those it was served in. */
function servedIn(languages: readonly PortalLanguage[], once: readonly Locale[]): PublishedState {
  const isFrenchSettings = ({ model, locale }: RawEntry) => model === 'site-settings' && locale === 'fr';
  return {
    ...fixtureState,
    entries: fixtureState.entries.map((entry) =>
      isFrenchSettings(entry) ? { ...entry, data: { ...entry.data, languages } } : entry,
    ),
    addresses: [
      ...fixtureState.addresses,
      ...once.map((locale) => ({
        model: 'site-settings',
        documentId: 'reglages',
        locale,
        path: servedAddress,
      })),
    ],
  };
}

const sorted = (tree: Tree) => [...tree].toSorted(([a], [b]) => (a < b ? -1 : 1));

const refusal = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

it('makes the same files as a clean start after any sequence of editing', async () => {
  const fresh = await createRenderer();
  const follows = fc.asyncProperty(fc.array(gestures, { minLength: 1, maxLength: 6 }), async (steps) => {
    const renderer = await createRenderer();
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
    numRuns: Number(process.env['PROPERTY_RUNS'] ?? 10),
    seed: Number(process.env['PROPERTY_SEED'] ?? 64),
    endOnFailure: false,
  });
});

it('makes the files of a clean start, those of no other language, when languages are turned on and off', async () => {
  const steps = [
    servedIn(['espagnol'], ['es']),
    servedIn(['espagnol', 'basque'], ['es', 'eu']),
    servedIn(['espagnol', 'basque', 'occitan', 'anglais'], ['es', 'eu', 'oc', 'en']),
    servedIn(['anglais'], ['es', 'eu', 'oc', 'en']),
    servedIn([], ['es', 'eu', 'oc', 'en']),
    servedIn(['espagnol'], ['es', 'eu', 'oc', 'en']),
  ];
  const [renderer, fresh] = [await createRenderer(), await createRenderer()];
  let state = steps[0] ?? fixtureState;
  const tree = await renderWhole(renderer, state);
  const languagesOf = () =>
    new Set([...tree.keys()].flatMap((file) => /^\/(es|eu|oc|en)\//.exec(file)?.[1] ?? []));
  const seen: string[] = [];
  for (const next of steps.slice(1)) {
    const { files, removed } = renderer.apply(changeBetween(state, next));
    for (const file of removed) tree.delete(file);
    await renderInto(tree, renderer, files);
    state = next;
    seen.push([...languagesOf()].toSorted().join(' '));
    expect(sorted(tree)).toEqual(sorted(await renderWhole(fresh, state)));
  }
  expect(seen).toEqual(['es eu', 'en es eu oc', 'en', '', 'es']);
  expect(JSON.parse(tree.get('/former-addresses.json') ?? '')).toMatchObject({
    goneTrees: ['/eu/', '/oc/', '/en/'],
  });
});
