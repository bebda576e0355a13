import type { SpaceLine } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { idOfField } from './record-parts.ts';

interface Props {
  /** What is asked of fields that are not in the short form. */
  readonly lines: readonly SpaceLine[];
  readonly goTo: (id: string) => void;
}

/** The corrections that are asked in the sections of the complete form, each with the way to its field. */
export function AskedElsewhere({ lines, goTo }: Props) {
  const { title } = useSpace().words.records.corrections;
  if (lines.length === 0) return null;
  return (
    <div class="space-correction" role="group" aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {lines.map(({ id, field, label, text }) => (
          <li key={id}>
            <button type="button" class="is-quiet" onClick={() => goTo(idOfField(field ?? ''))}>
              {label}
            </button>{' '}
            <span class="space-words">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
