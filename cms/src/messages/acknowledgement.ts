import { type FormName, messageForms } from '@agenda21/content-types';
import type { Mail, Paragraph } from '../mail/index.ts';
import { writeMail } from '../mail/index.ts';
import { type AcknowledgementWords, acknowledgementWords } from './acknowledgement-words/index.ts';
import { writeInstant } from './instant.ts';
import type { PortalTerms } from './portal-terms.ts';

export interface ReceivedMessage {
  readonly form: (typeof messageForms)[FormName];
  readonly reference: string;
  readonly email: string;
  readonly createdAt: string;
}

/** Who will answer, and how to reach them: what an acknowledgement must tell (CRPA, article R. 112-5). */
function describeService({ settings }: PortalTerms, words: AcknowledgementWords): string {
  const { contactService, organisation, contactAddress, contactPhone, contactEmail } = settings;
  const lines = [
    words.service(contactService, organisation),
    contactAddress,
    contactPhone && words.phone(contactPhone),
    contactEmail && words.email(contactEmail),
  ];
  return lines.filter(Boolean).join('\n');
}

/**
 * Writes the acknowledgement of a message. It repeats nothing that the visitor typed: whoever gives the address of
 * someone else cannot make the portal write words of their own to that person.
 */
export function writeAcknowledgement(message: ReceivedMessage, terms: PortalTerms): Mail {
  const { locale, settings, keptMonths, personalDataUrl } = terms;
  const words = acknowledgementWords[locale];
  const subject = words.subject(settings.siteName);
  const paragraphs: Paragraph[] = [
    words.greeting,
    words.received(writeInstant(message.createdAt, locale)),
    words.reference(message.reference),
    describeService(terms, words),
    words.kept(keptMonths),
    ...(message.form === messageForms.contribution ? [words.remains] : []),
    ...(personalDataUrl ? [{ label: words.rights, url: personalDataUrl }] : []),
    words.mistake,
  ];
  return {
    to: message.email,
    replyTo: settings.contactEmail ?? null,
    subject,
    ...writeMail(subject, paragraphs, locale),
  };
}
