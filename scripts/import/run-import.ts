import type { Arguments } from './arguments.ts';
import { type Answer, type Send, askCms } from './ask-cms.ts';
import { checkRecords } from './check-records.ts';
import type { Located, Refusal } from './problems.ts';
import { proposeSlugs } from './propose-slugs.ts';
import { readText } from './read-text.ts';
import { recognise } from './recognise.ts';
import { report, reportRefused } from './report.ts';

/** Where the import speaks. */
export interface Output {
  /** A lasting line. */
  say(line: string): void;
  /** What is being done now; an empty text when it is over. */
  progress(step: string): void;
}

interface Prepared {
  readonly right: readonly Located[];
  readonly refused: readonly Refusal[];
}

async function prepare(file: string, output: Output): Promise<Prepared> {
  output.progress('Lecture…');
  const { format, source } = recognise(await readText(file));
  const { located, refused, notes } = format.read(source);
  output.progress('Vérification…');
  const checked = checkRecords(proposeSlugs(located));
  output.progress('');
  output.say(`Format : ${format.name}, ${located.length + refused.length} enregistrements.`);
  notes.forEach(output.say);
  return { right: checked.right, refused: [...refused, ...checked.refused] };
}

async function ask(send: Send, { right, refused }: Prepared, asked: Arguments): Promise<Answer> {
  const apply = asked.apply && (refused.length === 0 || asked.skipRefused);
  const answer = await askCms(send, right, { ...asked, apply });
  return { ...answer, refused: [...refused, ...answer.refused] };
}

/**
 * Imports a file: reads and checks it, asks the cms, and tells what came of it.
 * @returns true when nothing was refused.
 * @throws FileRefusedError when nothing of the file can be imported.
 * @throws what `send` throws; what the file itself got wrong is told before.
 */
export async function runImport(asked: Arguments, send: Send, output: Output): Promise<boolean> {
  const prepared = await prepare(asked.file, output);
  output.progress(`Envoi de ${prepared.right.length} enregistrements au CMS…`);
  try {
    const answer = await ask(send, prepared, asked);
    output.progress('');
    report(answer, asked).forEach(output.say);
    return answer.refused.length === 0;
  } catch (error) {
    output.progress('');
    reportRefused(prepared.refused).forEach(output.say);
    throw error;
  }
}
