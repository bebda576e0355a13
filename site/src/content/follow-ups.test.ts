import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { fixtureState } from '../../tests/fixtures/state.ts';
import { followUpsOf } from './follow-ups.ts';
import { actionSections } from './linked-sections.ts';
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

it('is named by the page of that action, apart from the consultations that are only about it', () => {
  const about = buildEntry('consultation', 'autre', {
    title: 'Une autre question',
    slug: 'autre',
    question: 'Et après ?',
    opensOn: '2026-02-01',
    closesOn: '2026-04-30',
    canChange: 'Tout.',
    isDecided: 'Rien.',
    actions: ['action:5.1.1'],
  });
  const { content } = new PublishedContent({ ...fixtureState, entries: [...fixtureState.entries, about] });
  const action = content.byId('action', 'action:5.1.1', 'fr') ?? expect.fail();
  const sections = actionSections(action, content).map(({ title, cards }) => [
    title,
    cards.map((card) => card.title),
  ]);
  expect(sections).toContainEqual([
    'Consultations auxquelles cette action donne suite',
    ['Où planter des haies'],
  ]);
  expect(sections).toContainEqual(['Consultations liées', ['Une autre question']]);
});
