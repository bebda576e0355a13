/** French texts of varied length, made of phrases. */
import { actors, circumstances, deeds, habits, headings, moments, observations, tasks } from './phrases.ts';
import { makeName, withDe } from './names.ts';
import type { Random } from './random.ts';

const capitalise = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

type Pattern = (random: Random) => string;

const patterns: readonly Pattern[] = [
  (r) => `${capitalise(r.pick(actors))} ont ${r.pick(deeds)} ${r.pick(circumstances)}.`,
  (r) => `À ${makeName(r)}, ${r.pick(actors)} ont ${r.pick(deeds)}.`,
  (r) => `Au bout de ${r.integer(2, 30)} mois, ${r.pick(observations)}.`,
  (r) =>
    `Le plus difficile a été ${withDe(r.pick(tasks))} : ${r.pick(actors)} y ont passé ${r.integer(2, 60)} jours.`,
  (r) => `Chaque ${r.pick(moments)}, ${r.pick(actors)} ${r.pick(habits)}.`,
  (r) => `Il faut compter ${r.integer(3, 240)} journées de travail et environ ${r.integer(2, 95)} 000 euros.`,
  (r) => `${capitalise(r.pick(observations))}, et ${r.pick(actors)} ${r.pick(habits)}.`,
  (r) => `Reste à ${r.pick(tasks)}, ${r.pick(circumstances)}.`,
  (r) => `L’équipe ${withDe(makeName(r))} conseille ${withDe(r.pick(tasks))} dès le départ.`,
];

/** One sentence, with its full stop. */
export function writeSentence(random: Random): string {
  return random.pick(patterns)(random);
}

/** A paragraph of sentences, at most `max` characters long. */
export function writeParagraph(random: Random, sentences: number, max = Infinity): string {
  let paragraph = '';
  for (let rank = 0; rank < sentences; rank += 1) {
    const longer = `${paragraph}${paragraph && ' '}${writeSentence(random)}`;
    if (longer.length > max) break;
    paragraph = longer;
  }
  return paragraph || 'Texte à compléter.';
}

const writeList: Pattern = (random) =>
  Array.from(
    { length: random.integer(3, 5) },
    () => `- **${random.pick(tasks)}** : ${writeSentence(random)}`,
  ).join('\n');

const writeQuote: Pattern = (random) => `> ${writeSentence(random)} ${writeSentence(random)}`;

const writeLink: Pattern = (random) =>
  `${writeSentence(random)} [Le compte rendu](https://ressources.example/${random.integer(1, 9999)}) le détaille.`;

/** A section of Markdown: a heading, paragraphs, sometimes a list, a quotation or a link. */
function writeSection(random: Random, heading: string): string {
  const paragraphs = Array.from({ length: random.integer(1, 3) }, () =>
    writeParagraph(random, random.integer(2, 6)),
  );
  const extra = random.chance(0.5) ? [random.pick([writeList, writeQuote, writeLink])(random)] : [];
  return [`## ${heading}`, ...paragraphs, ...extra].join('\n\n');
}

/**
 * A Markdown text: an opening, then sections.
 * @param sections how many; the text has about 900 characters for each.
 */
export function writeMarkdown(random: Random, sections: number): string {
  const opening = writeParagraph(random, random.integer(2, 4));
  return [opening, ...random.sample(headings, sections).map((heading) => writeSection(random, heading))].join(
    '\n\n',
  );
}
