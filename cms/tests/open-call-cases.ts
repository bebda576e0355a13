import { type SpaceCalls, addDays, dayInFrance } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import type { TestCms } from './cms.ts';
import type { Partner } from './partner.ts';

interface Given {
  readonly cms: TestCms;
  readonly partner: Partner;
}

/** The calls that members are told they may answer. */
export function describeOpenCalls(read: () => Given): void {
  const today = dayInFrance(new Date());

  async function publish(title: string, slug: string, opensOn: string, closesOn: string | null) {
    const calls = read().cms.documents('call');
    const data = { title, slug, type: 'appel à projets', summary: 'Répondez.', opensOn, closesOn };
    const { documentId } = await calls.create({ data, locale: 'fr' });
    if (!title.startsWith('Brouillon')) await calls.publish({ documentId, locale: 'fr' });
    return documentId;
  }

  it('are those published and open today, the first to close first, each once', async () => {
    const { cms, partner } = read();
    await publish('Sans fin', 'sans-fin', today, null);
    await publish('Bientôt clos', 'bientot-clos', addDays(today, -9), today);
    const translated = await publish('Haies', 'haies', addDays(today, -9), addDays(today, 5));
    await publish('À venir', 'a-venir', addDays(today, 1), null);
    await publish('Clos', 'clos', addDays(today, -9), addDays(today, -1));
    await publish('Brouillon', 'brouillon', today, null);
    const spanish = { title: 'Setos', slug: 'setos', summary: 'Responda.' };
    await cms.documents('call').update({ documentId: translated, locale: 'es', data: spanish });
    await cms.documents('call').publish({ documentId: translated, locale: 'es' });
    const { calls } = (await (await partner.call('GET', 'calls')).json()) as SpaceCalls;
    expect(calls).toEqual([
      { title: 'Bientôt clos', path: '/participer/appels/bientot-clos/', closesOn: today },
      { title: 'Haies', path: '/participer/appels/haies/', closesOn: addDays(today, 5) },
      { title: 'Sans fin', path: '/participer/appels/sans-fin/', closesOn: null },
    ]);
  });
}
