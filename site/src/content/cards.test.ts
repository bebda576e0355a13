import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { buildEntry } from '../../tests/fixtures/build-entry.ts';
import { toCards } from './cards.ts';
import { PublishedContent } from './published-content.ts';

const territory = 'territory:nay';

/** The card of an organisation of a territory. */
function cardOf(title: string, description = '') {
  const { content } = new PublishedContent({
    ...emptyState,
    entries: [
      buildEntry('territory', 'nay', { title: 'Pays de Nay', code: '200067262', type: 'intercommunalité' }),
      buildEntry('partner', 'p', { title, slug: 'p', type: 'intercommunalité', territory, description }),
    ],
  });
  const partner = content.byId('partner', 'partner:p', 'fr') ?? expect.fail();
  return toCards([partner], content)[0];
}

it('says where an organisation is, unless its name is that of its territory', () => {
  expect(cardOf('Commune de Nay')?.facts).toEqual(['Pays de Nay']);
  expect(cardOf('Pays de Nay')?.facts).toEqual([]);
});

it.each([
  [{}, null],
  [{ phase: 'étude' }, { phase: 'étude', progressStatus: null }],
])('says where a project stands when somebody said so, and then alone: %j', (said, standing) => {
  const project = { title: 'La haie', slug: 'haie', tagline: 'Une haie.', ...said };
  const { content } = new PublishedContent({
    ...emptyState,
    entries: [buildEntry('project', 'haie', project)],
  });
  const shown = content.byId('project', 'project:haie', 'fr') ?? expect.fail();
  expect(toCards([shown], content)[0]?.standing).toEqual(standing);
});

it('keeps in a summary the spaces that French sets', () => {
  expect(cardOf('Nay', 'Un lieu : le pays ?')?.summary).toBe('Un lieu\u00a0: le pays\u202f?');
});
