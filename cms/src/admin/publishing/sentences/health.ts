/** How the widget tells the health of what puts the portal on line. */
import type { PublisherStatus } from '@agenda21/content-types';
import { wordFault } from '@agenda21/content-types/run-faults';
import { sayCount, sayDuration, sayInstant, sayWhen } from './instants.ts';
import type { Tone } from './standing.ts';

export interface Finding {
  readonly subject: string;
  readonly tone: Tone;
  readonly words: string;
}

const sayPages = (count: number) => sayCount(count, 'page', 'pages');

export const publisherSilence: Finding = {
  subject: 'État',
  tone: 'bad',
  words:
    'Le programme de publication ne répond pas. Les publications attendent son retour : aucune n’est perdue.',
};

function tellState({ mode, cms, queue }: PublisherStatus, now: Date): Finding {
  const subject = 'État';
  if (cms.isReachable === false)
    return { subject, tone: 'bad', words: 'Le programme de publication n’arrive pas à lire les contenus.' };
  if (queue.failures > 0) {
    const retry = queue.retryAt === null ? '' : ` Nouvel essai ${sayWhen(queue.retryAt, now)}.`;
    const times = sayCount(queue.failures, 'essai a échoué', 'essais ont échoué');
    return { subject, tone: 'bad', words: `${times}.${retry}` };
  }
  if (mode.kind === 'stock') {
    const reason = mode.reason === null ? '' : ` : ${mode.reason.replace(/\.$/, '')}`;
    return { subject, tone: 'bad', words: `Mode de secours, plus lent${reason}.` };
  }
  return { subject, tone: 'good', words: 'Tout va bien.' };
}

function tellFault({ run }: PublisherStatus, now: Date): readonly Finding[] {
  if (run.last?.result !== 'failed' || run.last.fault === null) return [];
  const words = `${sayInstant(run.last.at, now)} — ${wordFault(run.last.fault)}`;
  return [{ subject: 'Dernier échec', tone: 'bad', words }];
}

function tellQueue({ run, queue }: PublisherStatus, now: Date): Finding {
  const subject = 'File d’attente';
  if (run.isRunning) return { subject, tone: 'pending', words: 'Une mise en ligne est en cours.' };
  if (!queue.isWaiting) return { subject, tone: 'good', words: 'Rien n’attend.' };
  const since = queue.waitingSince === null ? '' : ` depuis ${sayInstant(queue.waitingSince, now)}`;
  return { subject, tone: 'pending', words: `Des changements attendent${since}.` };
}

function tellRelease({ release }: PublisherStatus, now: Date): Finding {
  const subject = 'Version en ligne';
  if (!release) return { subject, tone: 'bad', words: 'Aucune : le portail n’a pas encore été construit.' };
  const words = `Faite ${sayWhen(release.madeAt, now)}, ${sayPages(release.pages)}.`;
  return { subject, tone: 'good', words };
}

function tellCheck({ lastFullCheck: check }: PublisherStatus, now: Date): Finding {
  const subject = 'Vérification complète';
  if (!check) return { subject, tone: 'none', words: 'Pas encore faite.' };
  const differences =
    check.differences === 0
      ? 'aucune différence'
      : sayCount(check.differences, 'page différente', 'pages différentes');
  const words = `Faite ${sayWhen(check.at, now)} (${sayDuration(check.durationMs)}) : ${sayPages(check.pages)}, ${differences}.`;
  return { subject, tone: check.differences === 0 ? 'good' : 'bad', words };
}

function tellHeld({ heldDocuments }: PublisherStatus): readonly Finding[] {
  if (heldDocuments === 0) return [];
  const words = `${sayCount(heldDocuments, 'fiche à corriger', 'fiches à corriger')} : leur dernière bonne version reste en ligne.`;
  return [{ subject: 'Fiches retenues', tone: 'bad', words }];
}

function tellSearch({ search }: PublisherStatus, now: Date): Finding {
  const subject = 'Recherche';
  const folded = search.foldedAt === null ? '' : `, index fait ${sayWhen(search.foldedAt, now)}`;
  const fresh =
    search.freshPages === 0
      ? ''
      : `, plus ${sayCount(search.freshPages, 'page toute récente', 'pages toutes récentes')}`;
  return { subject, tone: 'good', words: `À jour${folded}${fresh}.` };
}

/** What is to be known of the publisher, the most important first. */
export function tellHealth(status: PublisherStatus | null, now: Date): readonly Finding[] {
  if (!status) return [publisherSilence];
  return [
    tellState(status, now),
    ...tellFault(status, now),
    tellQueue(status, now),
    tellRelease(status, now),
    ...tellHeld(status),
    tellCheck(status, now),
    tellSearch(status, now),
  ];
}

export const overviewUnknown = 'L’état du portail n’a pas pu être lu. Nouvel essai dans quelques secondes.';
export const overviewOutdated = 'Le serveur n’a pas pu répondre : ce qui suit est le dernier état connu.';
