import type { Mail, Paragraph } from '../mail/index.ts';
import { writeMail } from '../mail/index.ts';
import { type PortalSettings, keptMonths } from './portal-settings.ts';

export interface ReceivedMessage {
  readonly reference: string;
  readonly email: string;
  readonly createdAt: string;
}

const instantOf = (iso: string) =>
  new Intl.DateTimeFormat('fr-FR', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(iso));

/** Who will answer, and how to reach them: what an acknowledgement must tell (CRPA, article R. 112-5). */
function describeService(settings: PortalSettings): string {
  const { contactService, organisation, contactAddress, contactPhone, contactEmail } = settings;
  const lines = [
    `Service chargé de votre message : ${contactService}, ${organisation}`,
    contactAddress,
    contactPhone && `Téléphone : ${contactPhone}`,
    contactEmail && `Courriel : ${contactEmail}`,
  ];
  return lines.filter(Boolean).join('\n');
}

/**
 * Writes the acknowledgement of a message. It repeats nothing that the visitor typed: whoever gives the address of
 * someone else cannot make the portal write words of their own to that person.
 */
export function writeAcknowledgement(
  message: ReceivedMessage,
  settings: PortalSettings,
  siteUrl: string,
): Mail {
  const subject = `Votre message a bien été reçu – ${settings.siteName}`;
  const months = keptMonths(settings);
  const paragraphs: Paragraph[] = [
    'Bonjour,',
    `Votre message est arrivé le ${instantOf(message.createdAt)}. Une personne va le lire et vous répondra à cette adresse.`,
    `Référence à rappeler : ${message.reference}`,
    describeService(settings),
    `Votre message et vos coordonnées servent à vous répondre. Ils sont effacés ${months} mois après leur réception.`,
    { label: 'Vos droits sur ces données :', url: new URL('/donnees-personnelles/', siteUrl).href },
    'Vous n’avez rien envoyé ? Quelqu’un a donné votre adresse par erreur : écrivez-nous pour la faire effacer, ou ignorez ce courriel.',
  ];
  return {
    to: message.email,
    replyTo: settings.contactEmail ?? null,
    subject,
    ...writeMail(subject, paragraphs),
  };
}
