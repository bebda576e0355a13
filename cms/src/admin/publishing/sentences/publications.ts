/** How the history of publications is told, a line each. */
import type { Publication } from '@agenda21/content-types';
import { sayCount, sayDuration, sayInstant } from './instants.ts';
import { type Tone, isWithdrawal } from './standing.ts';

/** What a change without a document of its own is about. */
const subjects: Readonly<Partial<Record<Publication['action'], string>>> = {
  media: 'Image ou fichier',
  locale: 'Langue du portail',
  rebuild: 'Reconstruction de tout le portail',
  'roll-back': 'Retour à une version précédente',
};

/** The title of the line. The one of an order is the identifier of a version, which says nothing to people. */
export function nameSubject({ title, action }: Publication): string {
  const subject = subjects[action];
  if (subject === undefined) return title ?? 'Fiche sans titre';
  return title === null || action === 'rebuild' || action === 'roll-back' ? subject : `${subject} : ${title}`;
}

/** The state in a few words. A failure is tried again, unless it is settled: an order that was refused. */
export function nameState(publication: Publication): { readonly tone: Tone; readonly words: string } {
  if (publication.undoneAt !== null) return { tone: 'bad', words: 'Annulée par un retour' };
  switch (publication.state) {
    case 'queued':
      return { tone: 'pending', words: 'En attente' };
    case 'building':
      return { tone: 'pending', words: 'En cours' };
    case 'held':
      return { tone: 'bad', words: 'Retenue' };
    case 'failed':
      return { tone: 'bad', words: publication.settledAt === null ? 'Échec, nouvel essai' : 'Échec' };
    default:
      return isWithdrawal(publication)
        ? { tone: 'none', words: 'Retirée' }
        : { tone: 'good', words: publication.action in subjects ? 'Fait' : 'En ligne' };
  }
}

/** `Camille Essai · 14:03:22 · 0,2 s` */
export function tellCircumstances({ actor, requestedAt, durationMs }: Publication, now: Date): string {
  const duration = durationMs === null ? [] : [sayDuration(durationMs)];
  return [actor, sayInstant(requestedAt, now), ...duration].join(' · ');
}

export const noPublication = 'Rien n’a encore été mis en ligne.';

/** Unfolds the rest of the list: `2 plus anciennes`. */
export const sayEarlier = (count: number) => sayCount(count, 'plus ancienne', 'plus anciennes');
