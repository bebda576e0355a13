import { useSpace } from '../context.ts';
import type { FrameProps } from '../records/FieldFrame.tsx';
import { Control, Tick } from './Control.tsx';
import { tellCount, tellFault, tellHint } from './field-words.ts';
import { type Item, type ItemKind, linkPart } from './item-list.ts';
import type { SectionForm } from './Section.tsx';
import type { Option } from './tell-text.ts';
import { useFormWords } from './words-context.ts';

interface Props {
  readonly id: string;
  /** Where it is among what is refused: `steps.0`. */
  readonly path: string;
  /** The field that it is an item of. */
  readonly field: string;
  readonly label: string;
  readonly item: Item;
  readonly kind: ItemKind;
  /** What an item of a list of links can lead to. */
  readonly options: readonly Option[];
  readonly form: SectionForm;
  readonly type: (part: string, text: string) => void;
}

/** The fields of an item of a list. */
export function ItemFields({ id, path, field, label, item, kind, options, form, type }: Props) {
  const words = useFormWords();
  const { locale, records } = useSpace().words;
  const isLink = linkPart in kind.parts;
  return (
    <div class="space-item" role="group" aria-label={label}>
      {!isLink && (
        <p lang="fr">
          <strong>{label}</strong>
        </p>
      )}
      {Object.entries(kind.parts).map(([part, leaf]) => {
        const text = item[part] ?? '';
        const frame: FrameProps = {
          id: `${id}-${part}`,
          label: isLink ? label : leaf.label,
          hint: isLink ? words.search.hint : tellHint(leaf, field, part),
          isRequired: leaf.required === true,
          lang: 'fr',
          count: tellCount(leaf, text, words, locale),
          problem: tellFault(leaf, `${path}.${part}`, form, records),
          theirs: null,
          choose: () => undefined,
        };
        const own = { frame, name: `${path}.${part}`, text, type: (typed: string) => type(part, typed) };
        if (leaf.kind === 'boolean') return <Tick key={part} {...own} />;
        const listed =
          leaf.kind === 'choice'
            ? leaf.values.map((value) => ({ value, label: words.tellChoice(part, value) }))
            : options;
        return <Control key={part} {...own} field={leaf} options={listed} />;
      })}
    </div>
  );
}
