import { expect, it, test } from 'vitest';
import { reviewStates } from '../vocabularies/review.ts';
import { recordPresences, tellNext } from './next.ts';

const readers = ['partenaire', 'équipe'] as const;

const cases = reviewStates.flatMap((state) =>
  readers.flatMap((reader) => recordPresences.map((presence) => [state, reader, presence] as const)),
);

test.each(cases)('« %s », read by « %s » and %s, says what happens next', (state, reader, presence) => {
  const sentence = tellNext(state, reader, presence);
  expect(sentence).toMatch(/^[A-ZÀ].*\.$/u);
  expect(sentence).not.toMatch(/['"]| [:;?!]/);
});

it('does not say that a record is on line when it is not', () => {
  for (const presence of ['en cours', 'annulée'] as const)
    expect(tellNext('publié', 'partenaire', presence)).not.toContain('est en ligne');
  expect(tellNext('publié', 'partenaire', 'en ligne')).toContain('La fiche est en ligne');
});

it('says that the earlier version stays while another one is reviewed', () => {
  expect(tellNext('envoyé', 'partenaire', 'en ligne')).toContain('reste en ligne');
  expect(tellNext('décliné', 'partenaire', 'en ligne')).toContain('reste en ligne');
  expect(tellNext('envoyé', 'partenaire', 'absente')).not.toContain('reste en ligne');
});
