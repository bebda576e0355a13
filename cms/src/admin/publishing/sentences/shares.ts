/** Words of the addresses that let someone without an account read a draft. */
import type { SharedPreview } from '@agenda21/content-types';
import { sayCount, sayInstant } from './instants.ts';

export const shareIntroduction =
  'Un lien permet à une personne sans compte de lire ce brouillon, et rien d’autre.';
export const noShare = 'Aucun lien ne fonctionne en ce moment.';
export const revoked = 'Lien révoqué : il ne fonctionne plus.';
export const copied = 'Lien copié.';
export const notCopied = 'La copie a échoué : sélectionnez l’adresse et copiez-la.';
export const revocationWarning = 'La personne qui a ce lien ne pourra plus lire le brouillon.';

export const sayDays = (days: number) => sayCount(days, 'jour', 'jours');

/** Without « le », where a sentence has its own: `jusqu’au 1er décembre à 14:03`. */
function sayUntil(expiresAt: string, now: Date): string {
  const words = sayInstant(expiresAt, now);
  return words.startsWith('le ') ? `jusqu’au ${words.slice(3)}` : `jusqu’à ${words}`;
}

export const tellMade = ({ expiresAt }: SharedPreview, now: Date) =>
  `Lien créé : il fonctionne ${sayUntil(expiresAt, now)}. Copiez-le maintenant, il ne sera plus montré.`;

export const tellShare = ({ createdBy, expiresAt }: SharedPreview, now: Date) =>
  `Créé par ${createdBy}, fonctionne ${sayUntil(expiresAt, now)}`;

export const notMade = 'Le lien n’a pas été créé';
export const notRevoked = 'Le lien n’a pas été révoqué';
export const sharesUnknown = 'La liste des liens n’a pas pu être lue. Nouvel essai dans quelques secondes.';
