import type { SpaceWords } from '../space-words.ts';
import { tellProblem } from '../tell-problem.ts';
import type { SaverState } from './saver-parts.ts';

/** What keeps texts from being saved, and where they are meanwhile; null when nothing does. */
export function tellFault(
  { status, isKept, clashes, refused }: Pick<SaverState, 'status' | 'isKept' | 'clashes' | 'refused'>,
  words: Pick<SpaceWords, 'records' | 'problems'>,
): string | null {
  const { save } = words.records;
  const isFault = status !== 'still' && status !== 'typing' && status !== 'saving' && status !== 'saved';
  if (isFault && !isKept) return save.notKept;
  if (status === 'offline') return save.offline;
  if (isFault) return `${tellProblem({ problem: status }, words)} ${save.waiting}`;
  if (clashes.length > 0) return save.clash;
  return refused.length > 0 ? save.wrong : null;
}
