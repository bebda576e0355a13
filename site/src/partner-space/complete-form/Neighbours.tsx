import type { ReviewedModelName } from '@agenda21/content-types';
import { type SectionName, sectionsOf } from '@agenda21/content-types/partner-space';
import { fillWords } from '../fill-words.ts';
import type { CompleteFormWords } from './load-words.ts';
import type { Part } from './use-part.ts';

interface Props {
  readonly model: ReviewedModelName;
  readonly part: Part;
  readonly words: CompleteFormWords;
}

/** The way from a section to those beside it; nothing under the short form, which lists them all. */
export function Neighbours({ model, part: { section, hrefOf }, words }: Props) {
  if (section === null) return null;
  const names: readonly (SectionName | null)[] = [null, ...sectionsOf(model).map(([name]) => name)];
  const at = names.indexOf(section);
  const tell = (of: SectionName | null) => (of === null ? words.essential : words.sections[of]);
  const [before = null, after] = [names[at - 1], names[at + 1]];
  return (
    <p class="space-buttons">
      <a href={hrefOf(before)}>{fillWords(words.previous, { section: tell(before) })}</a>
      {after && <a href={hrefOf(after)}>{fillWords(words.next, { section: tell(after) })}</a>}
    </p>
  );
}
