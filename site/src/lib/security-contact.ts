/**
 * The text of `security.txt`. It expires one year after the last publication: the clock would make two builds of the
 * same content differ.
 * @param lastPublishedAt the instant of the last publication, in ISO 8601; null before the first one.
 */
export function securityContact(email: string, contactPage: URL, lastPublishedAt: string | null): string {
  const expires = new Date(lastPublishedAt ?? 0);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const canonical = new URL('/.well-known/security.txt', contactPage).href;
  return [
    `Contact: mailto:${email}`,
    `Contact: ${contactPage.href}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: fr, es',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
