/** What happens next with a record, in one sentence, as each side reads it. */
import { setInFrench } from '../french-typography.ts';
import type { ReviewSide, ReviewState } from '../vocabularies/review.ts';

/** What visitors see of a record: nothing, a change on its way, its published version, or what a roll-back left. */
export const recordPresences = ['absente', 'en cours', 'en ligne', 'annulée'] as const;
export type RecordPresence = (typeof recordPresences)[number];

type Reader = Exclude<ReviewSide, 'portail'>;

const next: Readonly<Record<ReviewState, Readonly<Record<Reader, string>>>> = {
  brouillon: {
    partenaire: 'Complétez la fiche quand vous voulez, puis envoyez-la : rien n’est montré avant.',
    équipe: 'Le partenaire écrit encore : il enverra la fiche quand elle sera prête.',
  },
  envoyé: {
    partenaire: 'Un éditeur va lire la fiche ; sa réponse vous arrive par courriel.',
    équipe: 'À vous : lisez la fiche, puis publiez-la, demandez des corrections ou déclinez-la.',
  },
  'à corriger': {
    partenaire: 'Corrigez ce qui est demandé, répondez, puis renvoyez la fiche.',
    équipe: 'Le partenaire corrige, puis renvoie la fiche.',
  },
  accepté: {
    partenaire: 'La fiche est acceptée et n’est pas en ligne : un éditeur la publie quand elle est prête.',
    équipe: 'À vous : publiez la fiche quand elle est prête.',
  },
  publié: {
    partenaire: 'La fiche est en ligne ; vous pouvez préparer une nouvelle version et l’envoyer.',
    équipe: 'Rien n’est attendu : le partenaire peut envoyer une nouvelle version.',
  },
  décliné: {
    partenaire: 'Vous pouvez reprendre la fiche en tenant compte de la raison donnée.',
    équipe: 'Rien n’est attendu : vous pouvez rouvrir la relecture, le partenaire peut reprendre la fiche.',
  },
};

const notYet = 'Sa mise en ligne est en cours.';
const undone =
  'Le portail est revenu à une version plus ancienne : la fiche y reparaîtra à la prochaine publication.';
const earlierStays = 'La version déjà publiée reste en ligne.';

/** What is next for the partner of a record that another one, which stays, tells as well: nothing was refused. */
export const nextOfMerged = setInFrench(
  'L’autre fiche raconte la même chose : rien n’est attendu de vous. S’il y manque quelque chose, écrivez-nous.',
);

function tellPublished(reader: Reader, presence: RecordPresence): string {
  if (presence === 'annulée') return undone;
  return presence === 'en cours' ? notYet : next.publié[reader];
}

/**
 * Says what happens next.
 * @param presence what visitors see of the record now.
 */
export function tellNext(state: ReviewState, reader: Reader, presence: RecordPresence): string {
  if (state === 'publié') return setInFrench(tellPublished(reader, presence));
  const isEarlierShown = presence === 'en ligne' && state !== 'accepté';
  return setInFrench([next[state][reader], ...(isEarlierShown ? [earlierStays] : [])].join(' '));
}
