import { expect, it } from 'vitest';
import { draftPage } from './draft-page.ts';
import type { Route } from './routes.ts';

const routes = [{ data: { route: '/[...locale]/projets/[segment]' } }] as unknown as readonly Route[];

it('shows the items of a draft that were begun, and none that is still empty', () => {
  const data = {
    title: 'Le verger',
    slug: 'le-verger',
    results: [
      { label: '', value: null, evidence: 'déclaré', source: null },
      { label: '', value: '− 3 °C', evidence: 'déclaré', source: null },
    ],
  };
  const raw = { model: 'project', documentId: 'a', locale: 'fr', data } as unknown as Parameters<
    typeof draftPage
  >[0];
  const shown = draftPage(raw, routes)?.entry.data as { readonly results: readonly object[] };
  expect(shown.results).toMatchObject([{ label: '…', evidence: 'déclaré' }]);
});
