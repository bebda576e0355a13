/** A reference in BibTeX, as managers of references read it. Pure. */

export interface Reference {
  /** Names the reference among others: letters, digits and hyphens. */
  readonly key: string;
  readonly author: string;
  readonly title: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly address: string;
}

/** What LaTeX reads as a command, written so that it shows. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (words: string) =>
  words.replaceAll(/[\\~^&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** The reference as an entry `@misc`. Its author is a body: the inner braces keep BibTeX from parting its name. */
export function toBibtex({ key, author, title, publisher, day, address }: Reference): string {
  const [year, month] = day.split('-');
  const fields = {
    author: `{${escapeTex(author)}}`,
    title: escapeTex(title),
    publisher: escapeTex(publisher),
    year,
    month: String(Number(month)),
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}
