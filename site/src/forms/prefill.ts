/** What an address may fill in of a form: the record that someone writes about, and why; the organisation that answers a call. */

/** The parameters of the address. */
export const prefillParameters = { subject: 'sujet', record: 'fiche', organisation: 'organisme' } as const;

interface Address {
  readonly search: string;
  readonly origin: string;
}

/** A record is a path of the portal, and becomes its whole address on a line of the message. */
function readContact({ search, origin }: Address) {
  const asked = new URLSearchParams(search);
  const subject = asked.get(prefillParameters.subject);
  const record = asked.get(prefillParameters.record) ?? '';
  return {
    ...(subject ? { subject } : {}),
    ...(/^\/[\w-]+(\/[\w-]+)*\/$/.test(record) ? { message: `${origin}${record}\n\n` } : {}),
  };
}

function readApplication({ search }: Address) {
  const organisation = new URLSearchParams(search).get(prefillParameters.organisation);
  return organisation ? { organisation } : {};
}

const readers: Readonly<Record<string, (address: Address) => Readonly<Record<string, string>>>> = {
  contact: readContact,
  candidature: readApplication,
};

/** Reads the values of the fields of a form from an address: only what is given, nothing for the other forms. */
export const readPrefill = (form: string, address: Address): Readonly<Record<string, string>> =>
  readers[form]?.(address) ?? {};
