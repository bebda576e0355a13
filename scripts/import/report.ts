import { type ContentModelName, type Model, contentModels } from '@agenda21/content-types';
import type { Answer } from './ask-cms.ts';
import { nameRecord } from './name-record.ts';
import type { Refusal } from './problems.ts';

/** Most updates that are named without being asked for. */
const MAX_NAMED_UPDATES = 20;

const columns = [
  ['created', 'créations'],
  ['updated', 'mises à jour'],
  ['unchanged', 'inchangés'],
] as const;

const outcomeWords = { created: 'création', updated: 'mise à jour', unchanged: 'inchangé' } as const;

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

/** The counts of each model, one row a model. */
function countRows(settled: Answer['settled']): string[] {
  const names = Object.keys(contentModels) as ContentModelName[];
  const present = names.filter((name) => settled.some(({ record }) => record.model === name));
  return present.map((name) => {
    const model: Model = contentModels[name];
    const ofModel = settled.filter(({ record }) => record.model === name);
    const counts = columns.map(([outcome, title]) =>
      String(ofModel.filter((item) => item.outcome === outcome).length).padStart(title.length + 2),
    );
    return `  ${model.label.many.padEnd(24)}${counts.join('')}`;
  });
}

function countTable(settled: Answer['settled']): string[] {
  if (settled.length === 0) return [];
  const titles = columns.map(([, title]) => title.padStart(title.length + 2)).join('');
  return [`  ${''.padEnd(24)}${titles}`, ...countRows(settled)];
}

/** The refused ones, in the order of the file, each with all its reasons. */
export function reportRefused(refused: readonly Refusal[]): string[] {
  if (refused.length === 0) return [];
  const lines = refused
    .toSorted((a, b) => a.line - b.line)
    .flatMap(({ line, subject, problems }) =>
      problems.map((problem) => `  ligne ${line}, ${subject} : ${problem}`),
    );
  return [`${plural(refused.length, 'refus', 'refus')} :`, ...lines];
}

interface Asked {
  readonly apply: boolean;
  readonly publish: boolean;
  readonly skipRefused: boolean;
}

function concludeApplied({ settled }: Answer, { publish }: Asked): string {
  const isSame = settled.every(({ outcome }) => outcome === 'unchanged');
  if (isSame && publish) return 'Rien à changer. Ce qui était encore en brouillon est mis en ligne.';
  if (isSame) return 'Rien à changer.';
  return publish ? 'C’est écrit et mis en ligne, en un seul lot.' : 'C’est écrit, en brouillon.';
}

function conclude(answer: Answer, asked: Asked): string {
  if (answer.isApplied) return concludeApplied(answer, asked);
  if (answer.refused.length === 0) return 'Essai à blanc : rien n’est écrit. Ajoutez --apply pour écrire.';
  if (asked.skipRefused)
    return 'Essai à blanc : rien n’est écrit. Avec --apply, ce qui n’est pas refusé serait écrit.';
  return 'Rien n’est écrit. Corrigez le fichier, ou ajoutez --skip-refused pour laisser de côté ce qui est refusé.';
}

/** The records to name: all when that is asked for, else the updated ones when they are few. */
function chooseNamed(settled: Answer['settled'], verbose: boolean): Answer['settled'] {
  if (verbose) return settled;
  const updated = settled.filter(({ outcome }) => outcome === 'updated');
  return updated.length <= MAX_NAMED_UPDATES ? updated : [];
}

/** What the import did, or would do, for the person who asked: counts, refusals, conclusion. */
export function report(answer: Answer, asked: Asked & { readonly verbose: boolean }): string[] {
  const named = chooseNamed(answer.settled, asked.verbose).map(
    ({ record, line, outcome }) => `  ligne ${line}, ${nameRecord(record)} : ${outcomeWords[outcome]}`,
  );
  return [...named, ...countTable(answer.settled), ...reportRefused(answer.refused), conclude(answer, asked)];
}
