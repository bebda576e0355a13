import { setInFrench } from '@agenda21/content-types';
import { type Mail, writeMail } from '../../mail/index.ts';
import type { PortalSettings } from '../../messages/portal-settings.ts';
import { inOneLine, tellService } from './write-review-mail.ts';

/** What the yearly check of a record is about, and where it is answered. */
export interface MailedCheck {
  readonly title: string;
  /** Where visitors read it; null when they do not. */
  readonly url: string | null;
  /** Says that it is still true, without signing in. */
  readonly confirmUrl: string;
  /** Opens it in the partners' space. */
  readonly recordUrl: string;
}

/** Writes the e-mail of the yearly check of a record to someone of the organisation. */
export function writeCheckMail(check: MailedCheck, settings: PortalSettings, to: string): Mail {
  const title = inOneLine(check.title);
  const subject = setInFrench(`« ${title} » : toujours d’actualité ? – ${settings.siteName}`);
  const paragraphs = [
    'Bonjour,',
    `La fiche « ${title} » n’a pas été vérifiée depuis un an. Ce qu’elle dit est-il encore vrai ?`,
    ...(check.url ? [{ label: 'Relire la page :', url: check.url }] : []),
    { label: 'Oui, elle est toujours d’actualité (sans vous connecter) :', url: check.confirmUrl },
    { label: 'Non, il faut la mettre à jour (dans l’espace partenaires) :', url: check.recordUrl },
    'Le premier lien demande encore un clic, et sert une fois : la réponse d’un seul d’entre vous suffit. La date de vérification est montrée au bas de la fiche.',
    tellService(settings),
  ];
  return { to, replyTo: settings.contactEmail ?? null, subject, ...writeMail(subject, paragraphs, 'fr') };
}
