/** Puts values where a text names them: `Bonjour {name}`. */
export function fillWords(words: string, values: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
