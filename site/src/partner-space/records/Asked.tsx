import type { ReviewedModelName } from '@agenda21/content-types';
import type { SpaceLine } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { idOfField, nameField } from './record-parts.ts';

interface Props {
  readonly model: ReviewedModelName;
  /** What waits for an answer, wherever in the form. */
  readonly lines: readonly SpaceLine[];
  readonly goTo: (id: string) => void;
}

/** The corrections that are asked, of which kind each is, with the way to its field when it has one. */
export function Asked({ model, lines, goTo }: Props) {
  const { words } = useSpace();
  const { title, whole, kinds } = words.records.corrections;
  if (lines.length === 0) return null;
  return (
    <div class="space-correction" role="group" aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {lines.map(({ id, field, label, text, correctionKind }) => (
          <li key={id}>
            {field !== null && nameField(model, field, words) ? (
              <button type="button" class="is-quiet" onClick={() => goTo(idOfField(field))}>
                {label}
              </button>
            ) : (
              (label ?? whole)
            )}{' '}
            {correctionKind && `(${kinds[correctionKind]})`} <span class="space-words">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
