import type { ReviewedModelName } from '@agenda21/content-types';
import type { FieldRefusal } from '@agenda21/content-types/forms';
import {
  type SectionName,
  type SectionStanding,
  sectionOfField,
  tellSections,
  tellShort,
} from '@agenda21/content-types/partner-space';
import { fillWords } from '../fill-words.ts';
import type { CompleteFormWords } from './load-words.ts';

interface Props {
  readonly model: ReviewedModelName;
  readonly texts: Readonly<Record<string, string>>;
  readonly refused: readonly FieldRefusal[];
  /** How many pictures the record has after its photograph. */
  readonly pictures: number;
  /** The fields whose correction is asked. */
  readonly asked: readonly string[];
  /** The part that is shown; null for the short form. */
  readonly section: SectionName | null;
  readonly words: CompleteFormWords;
  readonly hrefOf: (section: SectionName | null) => string;
}

const tellState = ({ state, filled, fields }: Omit<SectionStanding, 'name'>, { states }: CompleteFormWords) =>
  fillWords(states[state], { filled: String(filled), fields: String(fields) });

/** The parts of a form: how far each is, and the way to it. */
export function PartList({ model, texts, refused, pictures, asked, section, words, hrefOf }: Props) {
  const parts = [
    { name: null, ...tellShort(model, texts, refused) },
    ...tellSections(model, texts, refused, pictures),
  ] as const;
  const isAsked = (name: SectionName | null) => asked.some((field) => sectionOfField(model, field) === name);
  return (
    <nav class="space-parts" aria-label={words.summary}>
      <ol>
        {parts.map((part) => (
          <li key={part.name}>
            <a href={hrefOf(part.name)} aria-current={part.name === section ? 'step' : undefined}>
              {part.name === null ? words.essential : words.sections[part.name]}
            </a>
            <span class={part.state === 'faulty' ? 'space-fact is-asked' : 'space-fact'}>
              {tellState(part, words)}
            </span>
            {isAsked(part.name) && <strong class="space-fact is-asked">{words.asked}</strong>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
