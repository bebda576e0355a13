import { expect, it } from 'vitest';
import { fixtureState } from '../../tests/fixtures/state.ts';
import { followUpsOf } from './follow-ups.ts';
import { PublishedContent } from './published-content.ts';

it('leads to the action that carries it on, by its code, when that action is published', () => {
  const { content } = new PublishedContent(fixtureState);
  const consultation = content.bySegment('consultation', 'ou-planter-des-haies', 'fr');
  if (!consultation) throw new Error('The consultation is not there.');
  const links = followUpsOf(consultation, content).map(({ action }) => action);
  expect(links).toEqual([
    { href: expect.stringMatching(/^\/actions\/5-1-1-/), label: expect.stringMatching(/^5\.1\.1 /) },
    null,
    null,
  ]);
});
