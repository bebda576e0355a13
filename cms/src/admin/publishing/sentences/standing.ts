/** What the panel of the edit view says of a document on its way to the portal. */
import type { Publication, Standing } from '@agenda21/content-types';
import { sayCount, sayDuration, sayInstant, sayWhen } from './instants.ts';

/** What a state means at a glance: never told by the colour alone. */
export type Tone = 'good' | 'pending' | 'bad' | 'none';

export interface Notice {
  readonly tone: Tone;
  /** Announced when it changes. */
  readonly sentence: string;
  readonly detail: string | null;
}

/** Does this publication take the document off the portal? */
export function isWithdrawal({ action }: Publication): boolean {
  return action === 'unpublish' || action === 'delete';
}

/** Will the state of this publication change by itself, soon? One that waits for a reason waits for another change. */
export function isPending({ state, reason }: Publication): boolean {
  return state === 'building' || (state === 'queued' && reason === null);
}

/** Is there something to try again, and may this person? */
export function mayRetry({ last, canRetry }: Standing): boolean {
  return canRetry && (last?.state === 'failed' || last?.state === 'held');
}

const notice = (tone: Tone, sentence: string, detail: string | null = null): Notice => ({
  tone,
  sentence,
  detail,
});

const nameChange = (last: Publication) => (isWithdrawal(last) ? 'Retrait' : 'Publication');

function describePending(last: Publication, isPublisherSilent: boolean): Notice {
  const what = nameChange(last);
  if (isPublisherSilent)
    return notice(
      'bad',
      `${what} en attente : le programme de publication ne répond pas`,
      'Rien n’est perdu : il reprendra dès son retour. S’il tarde, prévenez un administrateur.',
    );
  return notice('pending', `${what} en cours`, last.state === 'queued' ? 'En attente de son tour.' : null);
}

function describeLive(last: Publication, now: Date): Notice {
  const instant = sayInstant(last.settledAt ?? last.requestedAt, now);
  const duration = last.durationMs === null ? '' : ` (${sayDuration(last.durationMs)})`;
  return isWithdrawal(last)
    ? notice('none', `Retirée du portail depuis ${instant}${duration}`)
    : notice('good', `En ligne depuis ${instant}${duration}`);
}

/** A roll-back took away what the last change did. */
function describeUndone(last: Publication, undoneAt: string, now: Date): Notice {
  const cause = `le portail a été ramené à une version précédente ${sayWhen(undoneAt, now)}.`;
  const end = 'à la prochaine publication, de cette fiche ou d’une autre.';
  return isWithdrawal(last)
    ? notice('bad', `De nouveau visible : ${cause}`, `La page sera retirée de nouveau ${end}`)
    : notice('bad', `Ce changement n’est plus visible : ${cause}`, `Il reviendra ${end}`);
}

/** Ends a sentence with a reason, which is one of its own: after a colon, unless it has one already. */
function addReason(start: string, reason: string | null): string {
  const words = (reason ?? 'La raison n’est pas connue').trim().replace(/(?<![.!?…])$/, '.');
  if (/\s:/.test(words)) return `${start}. ${words}`;
  const clause = words.replace(/^(?:Les?|La|Une?|Des?|Ce(?:s|tte)?|Ils?|Elles?)(?= )|^L(?=’)/, (word) =>
    word.toLowerCase(),
  );
  return `${start} : ${clause}`;
}

function describeRefused(last: Publication): Notice {
  const start = isWithdrawal(last) ? 'Pas encore retirée du portail' : 'Pas en ligne';
  const detail =
    last.state === 'held'
      ? 'Si une version précédente était en ligne, elle y reste. Corrigez la fiche, puis publiez-la de nouveau.'
      : 'Le portail montre ce qu’il montrait avant. Un nouvel essai se fera de lui-même.';
  return notice('bad', addReason(start, last.reason), detail);
}

/**
 * Words the standing of a document.
 * @param isPublisherSilent true when the program that makes the pages does not answer.
 */
export function describeStanding(
  { last, isPublished }: Standing,
  { now, isPublisherSilent }: { now: Date; isPublisherSilent: boolean },
): Notice {
  if (!last) return isPublished ? notice('good', 'En ligne') : notice('none', 'Jamais publiée');
  if (isPending(last)) return describePending(last, isPublisherSilent);
  if (last.undoneAt !== null) return describeUndone(last, last.undoneAt, now);
  switch (last.state) {
    case 'queued':
      return notice('pending', `${nameChange(last)} en attente`, last.reason);
    case 'held':
    case 'failed':
      return describeRefused(last);
    default:
      return describeLive(last, now);
  }
}

export const readingStanding = 'Lecture de l’état…';
export const draftIsAhead = 'Le brouillon a des changements qui ne sont pas publiés.';

/** `12 pages renouvelées avec celle-ci`; null when there is none. */
export function sayRefreshed(count: number): string | null {
  if (count === 0) return null;
  return `${sayCount(count, 'page renouvelée', 'pages renouvelées')} avec celle-ci`;
}

export interface Refreshed {
  /** How many pages besides the page of the document. */
  readonly count: number;
  readonly paths: readonly string[];
}

/** The pages that a publication made anew, without the page of the document; none once a roll-back undid it. */
export function listRefreshed({ last, url }: Standing): Refreshed {
  const refreshed = last?.undoneAt === null ? last.refreshed : null;
  const { count, paths } = refreshed ?? { count: 0, paths: [] };
  const own = url === null ? null : new URL(url).pathname;
  const others = paths.filter((path) => path !== own);
  return { count: count - (paths.length - others.length), paths: others };
}

/** `et 3 autres`; null when the list is whole. */
export function sayMore(count: number): string | null {
  return count > 0 ? `et ${sayCount(count, 'autre', 'autres')}` : null;
}

export const retryFailed = 'La nouvelle demande n’a pas été prise en compte';

/** Said when the server does not answer, whether an earlier state is still shown or not. */
export function standingUnknown(isEarlierShown: boolean): string {
  return isEarlierShown
    ? 'Le serveur n’a pas pu répondre : l’état montré est le dernier connu.'
    : 'L’état de la mise en ligne n’est pas connu : le serveur n’a pas pu répondre. Nouvel essai dans quelques secondes.';
}

/** A page in a list of pages: its path, or what it is when the path says nothing. */
export const namePage = (path: string) => (path === '/' ? 'Accueil' : decodeURI(path));
