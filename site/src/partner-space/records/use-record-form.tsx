import type { FieldProblemCode, FieldRefusal } from '@agenda21/content-types/forms';
import type { SpaceLine } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import type { SectionForm } from '../complete-form/Section.tsx';
import { Correction } from './Correction.tsx';
import { nameOfPlace } from './place.ts';
import { useRefusal } from './RecordField.tsx';
import { idOfField, nameField } from './record-parts.ts';
import type { Saver, SaverState } from './saver-parts.ts';
import { stillWrong } from './still-wrong.ts';
import { useKeptTexts } from './use-kept-texts.ts';
import type { Written } from './use-saver.ts';
import type { CorrectionAnswer } from './use-sending.ts';

/** What the fields of a record show and change, whichever part of the form they are in. */
export interface RecordForm extends SectionForm {
  /** What waits for an answer. */
  readonly asked: readonly SpaceLine[];
  /** What is asked for, with a place to answer. */
  correct(line: SpaceLine): ReturnType<typeof Correction>;
  /** What keeps the record from being sent, field by field, and where. */
  readonly lines: readonly { readonly id: string; readonly words: string }[];
  readAnswers(): readonly CorrectionAnswer[];
  forgetAnswers(): void;
}

interface Parts {
  readonly written: Written;
  readonly state: SaverState;
  readonly saver: Saver;
  /** What kept the record from being sent. */
  readonly missing: readonly FieldRefusal[];
}

/** What is wrong with the fields of a record, and how it is told. */
function useProblems({ written: { model }, state, missing }: Parts) {
  const { words } = useSpace();
  const tellRefusal = useRefusal();
  const refusals = [...state.refused, ...stillWrong(model, missing, state.texts)];

  const problemOf = (path: string): FieldProblemCode | null =>
    refusals.find(({ field }) => field === path)?.problem ?? null;

  function tell(path: string, problem: FieldProblemCode | null): string | null {
    const named = problem && nameField(model, path, words);
    if (!named) return null;
    const told = tellRefusal(named, problem);
    const byKind: Readonly<Record<string, string>> = words.records.malformed;
    return problem === 'malformed' && byKind[named.kind] ? `${told} ${byKind[named.kind]}` : told;
  }

  return { problemOf, tell };
}

/** The corrections that wait, each with a place to answer, whose text the device keeps. */
function useCorrections({ member, place, record }: Written) {
  const { texts, type, forget } = useKeptTexts(member, `${nameOfPlace(place)}-reponses`);
  const asked = record?.lines.filter(({ isOpen }) => isOpen) ?? [];
  return {
    asked,
    correct: (line: SpaceLine) => (
      <Correction
        key={line.id}
        line={line}
        answer={texts[line.id] ?? ''}
        type={(text) => type({ [line.id]: text })}
      />
    ),
    readAnswers: () =>
      asked
        .map(({ id }) => ({ correction: id, text: (texts[id] ?? '').trim() }))
        .filter(({ text }) => text !== ''),
    forgetAnswers: () => forget(texts),
  };
}

/** Brings together what is typed, refused, asked and answered in a record. */
export function useRecordForm(parts: Parts): RecordForm {
  const { written, state, saver, missing } = parts;
  const { problemOf, tell } = useProblems(parts);
  const corrections = useCorrections(written);
  return {
    ...corrections,
    ...{ problemOf, texts: state.texts },
    tellProblem: (path) => tell(path, problemOf(path)),
    theirs: (name) => state.clashes.find(({ field }) => field === name)?.theirs ?? null,
    corrections: (name) =>
      corrections.asked.filter(({ field }) => field === name).map((line) => corrections.correct(line)),
    type: (name, text) => saver.type(name, text),
    choose: (name, whose) => saver.choose(name, whose),
    lines: missing.flatMap(({ field, problem }) => {
      const told = tell(field, problem);
      return told === null ? [] : [{ id: idOfField(field), words: told }];
    }),
  };
}
