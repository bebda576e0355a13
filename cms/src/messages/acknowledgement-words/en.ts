import type { AcknowledgementWords } from './fr.ts';

/** The words of an acknowledgement, in English. */
export const en: AcknowledgementWords = {
  subject: (siteName) => `Your message has arrived – ${siteName}`,
  greeting: 'Hello,',
  received: (instant) =>
    `Your message arrived on ${instant}. Someone will read it and answer you at this address.`,
  reference: (reference) => `Reference to quote: ${reference}`,
  service: (service, organisation) => `Service in charge of your message: ${service}, ${organisation}`,
  phone: (phone) => `Phone: ${phone}`,
  email: (email) => `E-mail: ${email}`,
  kept: (months) =>
    `Your message and your contact details are used to answer you. They are deleted ${months} ${months === 1 ? 'month' : 'months'} after they arrive.`,
  remains:
    'If your contribution is published, its text and the name you gave stay on the portal, and others may reuse them like the rest of its contents. You can ask at any time to have them removed.',
  rights: 'Your rights over this data:',
  mistake:
    'Did you send nothing? Someone gave your address by mistake: write to us to have it deleted, or ignore this e-mail.',
};
