/** How the screens tell reviews. */
import type {
  EditorCommand,
  ReviewCandidates,
  ReviewLine,
  ReviewQueue,
  ReviewState,
  ReviewSummary,
} from '@agenda21/content-types';
import { sayCount, sayInstant, sayWhen } from '../publishing/sentences/instants.ts';
import type { Tone } from '../publishing/sentences/standing.ts';

export const stateTones: Readonly<Record<ReviewState, Tone>> = {
  brouillon: 'none',
  envoyé: 'pending',
  'à corriger': 'pending',
  accepté: 'pending',
  publié: 'good',
  décliné: 'none',
};

/** The state with a capital, as it stands alone. */
export const nameState = (state: ReviewState) => state.charAt(0).toUpperCase() + state.slice(1);

/** What each list holds, in the order of the choice; null is what waits for the editors. */
export const queueChoices: readonly (ReviewState | null)[] = [
  null,
  'envoyé',
  'à corriger',
  'accepté',
  'publié',
  'décliné',
  'brouillon',
];

/** The words of a choice, with how many records it holds when that is known. */
export function nameChoice(state: ReviewState | null, count: number | undefined): string {
  if (state === null) return 'À traiter par l’équipe';
  return count === undefined ? nameState(state) : `${nameState(state)} (${count})`;
}

/** Since when a record waits, and for what. */
export function tellWaiting({ state, waitingSince, unansweredSince }: ReviewSummary, now: Date): string {
  if (unansweredSince !== null) return `message sans réponse depuis ${sayInstant(unansweredSince, now)}`;
  return waitingSince === null ? state : `${state} depuis ${sayInstant(waitingSince, now)}`;
}

type AccountRequests = NonNullable<ReviewQueue['requests']>;

export const nameOrganisation = (organisation: string | null) => organisation ?? 'Organisme non précisé';

export const tellAssignee = (assignee: string | null) =>
  assignee === null ? 'Personne ne suit cette fiche.' : `Suivie par ${assignee}.`;

/** How many records wait. */
export const tellWaitingCount = (count: number) =>
  `${sayCount(count, 'fiche attend', 'fiches attendent')} l’équipe.`;

/** How many requests of accounts wait, and since when the oldest one does. */
export function tellRequests({ count, since }: AccountRequests, now: Date): string {
  const waiting = sayCount(count, 'demande de compte attend', 'demandes de compte attendent');
  if (since === null) return `${waiting}.`;
  return `${waiting}${count < 2 ? '' : ', la plus ancienne'} depuis ${sayInstant(since, now)}.`;
}

/** Who wrote a line, and when. */
export const tellLine = ({ author, at }: ReviewLine, now: Date) => `${author}, ${sayWhen(at, now)}`;

function headStep({ from, to, side }: ReviewLine): string {
  if (to === null) return '';
  if (side === 'portail' && to === 'accepté') return 'Retirée du portail';
  return from === null ? nameState(to) : `${nameState(from)} → ${to}`;
}

const headCheck = ({ side }: ReviewLine) =>
  side === 'portail' ? 'Vérification annuelle demandée' : 'Toujours d’actualité';

/** What a line of the thread is. */
export function headLine(line: ReviewLine): string {
  if (line.kind === 'étape') return headStep(line);
  if (line.kind === 'vérification') return headCheck(line);
  if (line.kind === 'correction')
    return `${line.field ?? 'Ensemble de la fiche'} : ${line.correctionKind ?? ''}`;
  return line.kind === 'réponse' ? 'Réponse à une correction' : 'Message';
}

const mails = {
  'à envoyer': 'Courriel en attente de départ.',
  envoyé: 'Courriel envoyé à l’organisme.',
  'envoyé en partie': 'Courriel refusé pendant deux jours à une personne au moins ; les autres l’ont reçu.',
  'non parti': 'Courriel non parti : deux jours d’essais n’y ont rien fait.',
  'sans adresse': 'Aucun courriel : l’organisme n’a pas d’adresse.',
} as const;

/** What is to be known of a line beside its words. */
export function footLine({ kind, resolvedAt, mail }: ReviewLine, now: Date): string | null {
  if (kind === 'correction')
    return resolvedAt === null ? 'En attente de correction.' : `Corrigé ${sayWhen(resolvedAt, now)}.`;
  return mail && mails[mail];
}

type Asked = EditorCommand['command'];

/** What is said once a command is obeyed, and what was not done when it is not. */
export const outcomes: Readonly<Record<Asked | 'open', readonly [done: string, failed: string]>> = {
  open: ['La relecture est ouverte.', 'La relecture n’a pas été ouverte'],
  ask: ['Les corrections sont demandées.', 'Les corrections n’ont pas été demandées'],
  accept: ['La fiche est acceptée.', 'La fiche n’a pas été acceptée'],
  publish: ['La fiche est publiée.', 'La fiche n’a pas été publiée'],
  decline: ['La fiche est déclinée.', 'La fiche n’a pas été déclinée'],
  merge: ['Les fiches sont fusionnées.', 'Les fiches n’ont pas été fusionnées'],
  reopen: ['La relecture est rouverte.', 'La relecture n’a pas été rouverte'],
  assign: ['C’est noté.', 'Le suivi n’a pas changé'],
  say: ['Le message est enregistré.', 'Le message n’a pas été enregistré'],
};

export const publishExplanation =
  'La fiche telle qu’elle est enregistrée part en ligne tout de suite, et l’organisme est prévenu.';
export const acceptExplanation =
  'L’organisme apprend que la fiche est acceptée. Elle n’est pas en ligne tant que vous ne la publiez pas.';
export const reopenExplanation = 'La fiche revient parmi celles à relire, et l’organisme est prévenu.';
export const saveFirst =
  'Enregistrez d’abord vos changements : c’est la fiche enregistrée qui part en ligne.';
export const declineHelp =
  'L’organisme la lit dans le courriel : dites ce qui manque ou ce qui peut convenir ailleurs.';
export const mergeHelp =
  'Choisissez la fiche qui reste. Celle-ci est déclinée, avec ses échanges ; si elle est en ligne, son adresse mène à celle qui reste. Pour garder celle-ci, faites la fusion depuis l’autre fiche.';
export const askHelp = 'Un courriel dit à l’organisme quoi corriger, champ par champ.';
export const noReview =
  'Cette fiche n’est pas en relecture. Ouvrez-en une quand un partenaire l’a envoyée par un autre moyen : il suit alors ce qui se passe par courriel.';
export const readingReview = 'Lecture en cours…';
export const reviewUnknown = 'La relecture n’a pas pu être lue. Nouvel essai dans quelques secondes.';
export const reviewOutdated = 'Le serveur n’a pas pu répondre : ce qui suit est le dernier état connu.';
export const noAddress = 'L’organisme n’a pas d’adresse générique : aucun courriel ne lui parvient.';
export const noBearer = 'Aucun organisme porteur publié : la page ne dirait pas de qui vient la fiche.';
export const chooseBearer = 'Choisissez-le dans « Organisme porteur », puis enregistrez.';
export const linkPublicRecord =
  'Reliez l’organisme à sa « Fiche publique », publiée : la fiche la prendra d’elle-même. Ou choisissez « Organisme porteur » ici, puis enregistrez.';
export const noDifference = 'Rien ne change : ce qui est en ligne et le brouillon disent la même chose.';
export const allIsNew = 'Rien n’est en ligne : tout est nouveau.';
export const differencesIntroduction = 'Ce qui est retiré est barré, ce qui est ajouté est souligné.';
export const nothingWaits = 'Aucune fiche n’attend. Celles que les partenaires envoient arrivent ici.';
export const nothingInState = 'Aucune fiche n’est dans cet état.';
export const noCandidate = 'Aucune fiche ne correspond.';

type Candidate = ReviewCandidates['candidates'][number];

/** The titles that a record is known by: the one that visitors read, and that of its draft when it is another one. */
export const nameCandidate = ({ title, draftTitle }: Candidate) =>
  draftTitle === null ? title : `${title} (brouillon : ${draftTitle})`;

export const otherLanguage = 'Ouvrir la version que le partenaire a écrite pour décider';
