import {
  type ReviewState,
  type ReviewedModelName,
  type RecordPresence,
  labelOfField,
  nextOfMerged,
  setInFrench,
  tellNext,
} from '@agenda21/content-types';
import { type Mail, type Paragraph, writeMail } from '../../mail/index.ts';
import type { PortalSettings } from '../../messages/portal-settings.ts';
import type { LineRow } from '../rows.ts';

/** The record that stays in the place of another one, as visitors read it; without a title while they do not. */
export interface MergedRecord {
  readonly title: string | null;
  readonly url: string | null;
}

/** What a line of a thread is about, for the person who is told of it. */
export interface MailedRecord {
  readonly model: ReviewedModelName;
  readonly title: string;
  readonly presence: RecordPresence;
  /** Where visitors read it; null when they do not. */
  readonly url: string | null;
  /** The record that stays, when the line tells that this one was merged; null otherwise. */
  readonly merged: MergedRecord | null;
}

type Told = Pick<LineRow, 'kind' | 'text' | 'fromState' | 'toState'>;
type Asked = Pick<LineRow, 'field' | 'correctionKind' | 'text'>;

const announcements: Readonly<Record<ReviewState, (title: string) => string>> = {
  brouillon: (title) => `La fiche « ${title} » est de nouveau un brouillon.`,
  envoyé: (title) => `La fiche « ${title} » est arrivée chez les éditeurs.`,
  'à corriger': (title) => `Des corrections sont demandées sur la fiche « ${title} ».`,
  accepté: (title) => `La fiche « ${title} » est acceptée.`,
  publié: (title) => `La fiche « ${title} » est publiée.`,
  décliné: (title) => `La fiche « ${title} » n’est pas retenue.`,
};

/** One line of words: a title typed over several would break a subject, or pass for other words. */
export const inOneLine = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

const announceMerge = (title: string, { title: other }: MergedRecord) =>
  `La fiche « ${title} » est réunie avec ${other === null ? 'une autre fiche' : `« ${inOneLine(other)} »`}.`;

function announce({ toState, fromState }: Told, { title: typed, merged }: MailedRecord): string {
  const title = inOneLine(typed);
  if (merged) return announceMerge(title, merged);
  if (toState === null) return `Un éditeur vous écrit au sujet de la fiche « ${title} ».`;
  if (fromState === 'publié' && toState === 'accepté') return `La fiche « ${title} » n’est plus en ligne.`;
  return announcements[toState](title);
}

function nameCorrection(model: ReviewedModelName, { field, correctionKind, text }: Asked): string {
  const subject = field === null ? 'L’ensemble de la fiche' : (labelOfField(model, field) ?? field);
  return `${subject} (${correctionKind}) :\n${text}`;
}

/** What happens next, as the partner reads it. */
function tellNextOf({ toState }: Told, { merged, presence }: MailedRecord): string | null {
  return merged ? nextOfMerged : toState && tellNext(toState, 'partenaire', presence);
}

/** The service that answers, and the ways to reach it. */
export function tellService({
  contactService,
  organisation,
  contactEmail,
  contactPhone,
}: PortalSettings): string {
  const ways = [contactEmail, contactPhone].filter(Boolean).join(', ');
  return `${contactService}, ${organisation}${ways ? ` : ${ways}` : ''}`;
}

/** Whom an e-mail goes to, and where this person opens the record in the space; null for who has no account. */
export interface Recipient {
  readonly to: string;
  readonly recordUrl: string | null;
}

/**
 * Writes the e-mail that tells a line of a thread to someone of the organisation.
 * @param corrections those that were asked with it.
 */
export function writeReviewMail(
  line: Told,
  corrections: readonly Asked[],
  record: MailedRecord,
  settings: PortalSettings,
  { to, recordUrl }: Recipient,
): Mail {
  const announcement = announce(line, record);
  const subject = setInFrench(`${announcement.replace(/\.$/, '')} – ${settings.siteName}`);
  const paragraphs: readonly (Paragraph | null)[] = [
    'Bonjour,',
    announcement,
    record.merged ? null : line.text,
    ...corrections.map((asked) => nameCorrection(record.model, asked)),
    tellNextOf(line, record),
    record.merged?.url ? { label: 'Lire la fiche qui reste :', url: record.merged.url } : null,
    record.url && { label: 'Lire la page :', url: record.url },
    recordUrl && { label: 'Ouvrir la fiche dans l’espace partenaires :', url: recordUrl },
    tellService(settings),
  ];
  const written = paragraphs.filter((paragraph) => paragraph !== null);
  return { to, replyTo: settings.contactEmail ?? null, subject, ...writeMail(subject, written, 'fr') };
}
