/** Brings the demonstration into states that it is not in by itself: a list of several pages, a removed page, a draft. */
import { sections } from '@agenda21/content-types';
import { sendImport } from '../../lib/import-client.ts';
import { readSecrets } from '../../lib/secrets-file.ts';
import { waitUntil } from '../../publisher/tests/wait-until.ts';
import type { Installation } from '../../tests/installation.ts';
import { signEditorIn } from './editor.ts';

/** As many news items as make a second page of their list, and one more. */
const NEWS_COUNT = 38;

const newsItem = (_: unknown, rank: number) => ({
  model: 'news-item' as const,
  locale: 'fr' as const,
  data: {
    title: `Un jour de marché, numéro ${rank}`,
    slug: `jour-de-marche-${rank}`,
    date: `2026-0${1 + (rank % 9)}-15`,
    summary: 'Ce qui s’échange entre voisins.',
    body: 'Le marché se tient sur la place.',
  },
});

const draft = {
  title: 'Compter les hirondelles',
  summary: 'Chaque printemps, un comptage à pied.',
  problem: '## Un constat\n\nLes nids se font **rares**.\n\n| Année | Nids |\n| --- | --- |\n| 2024 | 12 |',
};

export interface UnusualPages {
  /** The path of a page that was published, then removed. */
  readonly removed: string;
  /** The address that shows a draft to someone without an account. */
  readonly draft: string;
}

/** Publishes and removes what it takes, and waits until the portal shows it. */
export async function prepareUnusualPages(installation: Installation): Promise<UnusualPages> {
  const { siteUrl, adminUrl, dataDir } = installation;
  const waitForStatus = (path: string, status: number) =>
    waitUntil(`${path} answers ${status}`, async () => (await fetch(siteUrl + path)).status === status);

  const records = Array.from({ length: NEWS_COUNT }, newsItem);
  const target = { cmsUrl: new URL(adminUrl).origin, token: readSecrets(dataDir)['IMPORT_TOKEN'] ?? '' };
  await sendImport(target, { records, apply: true, publish: true });
  const removed = `${sections.news}${newsItem(null, 0).data.slug}/`;
  await waitForStatus(removed, 200);

  const editor = await signEditorIn(installation);
  await editor.unpublish('news-item', newsItem(null, 0).data.slug);
  await waitForStatus(removed, 410);
  return { removed, draft: await editor.shareDraft('good-practice', draft) };
}
