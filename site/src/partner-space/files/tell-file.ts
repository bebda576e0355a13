import { type FileProblem, MAX_FILE_BYTES } from '@agenda21/content-types/partner-space';
import type { Refused } from '../ask.ts';
import { fillWords } from '../fill-words.ts';
import type { SpaceWords } from '../space-words.ts';
import { tellProblem } from '../tell-problem.ts';
import { type FilePurpose, takesPicture } from './check-chosen.ts';

const KILOBYTE = 1024;

/** Tells a weight. @param bytes 0 or more. */
export function tellWeight(bytes: number, { files, locale }: Pick<SpaceWords, 'files' | 'locale'>): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  if (kilobytes < KILOBYTE) return fillWords(files.kilobytes, { count: String(kilobytes) });
  const count = (kilobytes / KILOBYTE).toLocaleString(locale, { maximumFractionDigits: 1 });
  return fillWords(files.megabytes, { count });
}

/** The heaviest that a file may be. */
export const tellLimit = (words: Pick<SpaceWords, 'files' | 'locale'>): string =>
  tellWeight(MAX_FILE_BYTES, words);

/** Tells why a file is refused, and what to do. */
export function tellFileProblem(problem: FileProblem, purpose: FilePurpose, words: SpaceWords): string {
  const { refused } = words.files;
  if (problem === 'kind') return refused.kind[takesPicture(purpose) ? 'photo' : 'document'];
  return fillWords(refused[problem], { max: tellLimit(words) });
}

/** Tells why a file was not taken, whatever stopped it. */
export function tellRefusal(refused: Refused, purpose: FilePurpose, words: SpaceWords): string {
  const { problem, file } = refused;
  if (file) return tellFileProblem(file, purpose, words);
  if (problem === 'offline') return words.files.waiting;
  return tellProblem(refused, words);
}
