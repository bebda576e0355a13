/** What an address may fill in of the contact form: the record that someone writes about, and why. */

/** The parameters of the address. */
export const prefillParameters = { subject: 'sujet', record: 'fiche' } as const;

/**
 * Reads the values of the fields from an address.
 * @returns only what is given; a record is a path of the portal, and becomes its whole address on a line of the message.
 */
export function readPrefill({ search, origin }: { readonly search: string; readonly origin: string }) {
  const asked = new URLSearchParams(search);
  const subject = asked.get(prefillParameters.subject);
  const record = asked.get(prefillParameters.record) ?? '';
  return {
    ...(subject ? { subject } : {}),
    ...(/^\/[\w-]+(\/[\w-]+)*\/$/.test(record) ? { message: `${origin}${record}\n\n` } : {}),
  };
}
