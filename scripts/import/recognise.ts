import { explainMisfit } from './explain-misfit.ts';
import { agenda21Page } from './formats/agenda21-page.ts';
import type { Format, Source } from './formats/format.ts';
import { records } from './formats/records.ts';
import { transitionSheets } from './formats/transition-sheets.ts';
import { parseJsonList } from './parse-json.ts';
import { FileRefusedError } from './problems.ts';

/** The forms of file this tool reads, by content. */
export const formats: readonly Format[] = [agenda21Page, transitionSheets, records];

/**
 * Tells the form of a text.
 * @throws FileRefusedError when it is none of the known ones, with what does not fit when it is JSON.
 */
export function recognise(text: string): { format: Format; source: Source } {
  const isJson = /^\s*[[{"]/.test(text);
  const source = { text, items: isJson ? parseJsonList(text) : null };
  if (source.items?.length === 0) throw new FileRefusedError('la liste est vide : rien à importer');
  const format = formats.find((candidate) => candidate.recognises(source));
  if (format) return { format, source };
  if (source.items) throw new FileRefusedError(explainMisfit(formats, source.items));
  const known = formats.map(({ name }) => `\n  - ${name}`).join('');
  throw new FileRefusedError(`son contenu n’est d’aucune des formes connues :${known}`);
}
