/** What visitors read before the first release. */
import { writePlainPage } from './plain-page.ts';

/** Time after which programs may ask again, in seconds. A reader decides when the page reloads (RGAA 13.1). */
export const RETRY_AFTER_S = 5;

export const waitingPage = writePlainPage({
  title: 'Le portail se prépare',
  text: 'Ses pages sont en cours de fabrication. Elles seront là dans un instant.',
  link: { href: '', label: 'Réessayer' },
});
