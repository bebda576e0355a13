/** The browsers that people know, in the order they are looked for: many claim to be another one too. */
const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** `Firefox, Linux`: what a browser says of itself, as a person knows it; null when it is not known. */
export function nameBrowser(userAgent: string): string | null {
  const find = (names: typeof browsers | typeof systems) =>
    names.find(([sign]) => userAgent.includes(sign))?.[1] ?? null;
  const parts = [find(browsers), find(systems)].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : null;
}
