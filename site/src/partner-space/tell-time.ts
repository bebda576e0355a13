/** The time of an instant, by the clock of the device: `14 h 02` in French and Occitan, `14:02` elsewhere. */
export function tellTime(instant: Date, locale: string): string {
  const [hours, minutes] = [instant.getHours(), instant.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return locale === 'fr' || locale === 'oc' ? `${hours}\u00a0h\u00a0${minutes}` : `${hours}:${minutes}`;
}
