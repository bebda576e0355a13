import { REVIEW_WORDS_MAX, type SpaceLine } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { FieldCount } from './FieldCount.tsx';
import { countNear } from './RecordField.tsx';

interface Props {
  readonly line: SpaceLine;
  readonly answer: string;
  readonly type: (text: string) => void;
}

/** A correction that the team asks, and the answer to it. */
export function Correction({ line, answer, type }: Props) {
  const { words } = useSpace();
  const { corrections } = words.records;
  const count = countNear(answer, REVIEW_WORDS_MAX, words);
  const id = `correction-${line.id}`;
  const kind = line.correctionKind ? corrections.kinds[line.correctionKind] : '';
  return (
    <div class="space-correction">
      <p>
        <strong>{fillWords(corrections.asked, { kind })}</strong>
      </p>
      <p class="space-words">{line.text}</p>
      <label for={id}>{corrections.answer}</label>
      <p class="form-hint" id={`${id}-hint`}>
        {corrections.answerHint}
      </p>
      <textarea
        id={id}
        rows={2}
        maxLength={REVIEW_WORDS_MAX}
        aria-describedby={count ? `${id}-hint ${id}-count` : `${id}-hint`}
        value={answer}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {count && <FieldCount id={id} count={count} />}
    </div>
  );
}
