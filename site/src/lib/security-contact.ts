import { defaultLocale } from '@agenda21/content-types';

/** Where to report a weakness, as the settings of the portal say it. */
export interface SecurityContact {
  readonly email: string;
  /** The last day on which it can be trusted, `YYYY-MM-DD`. */
  readonly until: string;
}

/** The place that RFC 9116 gives to the file. */
const securityPath = '/.well-known/security.txt';

/**
 * The text of `security.txt` (RFC 9116).
 * @param contactPage the page of the portal that says whom to turn to.
 */
export function securityText({ email, until }: SecurityContact, contactPage: URL): string {
  return [
    `Contact: mailto:${email}`,
    `Contact: ${contactPage.href}`,
    `Expires: ${until}T23:59:59Z`,
    `Preferred-Languages: ${defaultLocale}`,
    `Canonical: ${new URL(securityPath, contactPage).href}`,
    '',
  ].join('\n');
}
