/** What the partners' space answers about the records of an organisation. */
import type { FieldRefusal } from '../forms/check-form.ts';
import type { FormValues } from '../forms/form.ts';
import type { RecordPresence } from '../review/next.ts';
import type { ReviewedModelName } from '../review/reviewed-models.ts';
import type { StepOf } from '../review/steps.ts';
import type { SpaceFiles } from './record-files.ts';
import type { CorrectionKind, ReviewLineKind, ReviewSide, ReviewState } from '../vocabularies/review.ts';
import type { SpacePublishedLink } from './published-answers.ts';

/** What a list tells of a record. */
export interface SpaceRecordSummary {
  readonly id: string;
  readonly model: ReviewedModelName;
  /** Empty before it is written. */
  readonly title: string;
  readonly state: ReviewState;
  /** What visitors see of it. */
  readonly presence: RecordPresence;
  /** Null unless it was merged: the record that stays in its place, when visitors read that one. */
  readonly merged: { readonly into: SpacePublishedLink | null } | null;
  /** The last change of its draft. */
  readonly changedAt: string;
  readonly mayWrite: boolean;
  /** Whether it is published, and its draft says something else than what visitors read. */
  readonly hasUnsentChanges: boolean;
  /** The key that it was started under: a browser that was not told of the start knows it by its key. */
  readonly startKey: string | null;
}

/** `GET records`: those of the organisation, the last changed first. */
export interface SpaceRecords {
  readonly records: readonly SpaceRecordSummary[];
}

/** A line of the thread of a record, as its partner reads it. */
export interface SpaceLine {
  readonly id: number;
  readonly side: ReviewSide;
  readonly kind: ReviewLineKind;
  /** The colleague who wrote it; null for the others, and for one who has left. */
  readonly author: string | null;
  readonly at: string;
  readonly text: string | null;
  /** The field to correct, by its name in the form; null for the record as a whole. */
  readonly field: string | null;
  /** Its label in French, for a field that the form does not ask. */
  readonly label: string | null;
  readonly correctionKind: CorrectionKind | null;
  /** Whether it is a correction that waits. */
  readonly isOpen: boolean;
  /** The correction that this line answers. */
  readonly answers: number | null;
  readonly to: ReviewState | null;
}

/** `GET records/<id>`: a record, what is written of it and where its review stands. */
export interface SpaceRecord extends SpaceRecordSummary {
  /** The rank of the step that is seen, to be given back with each command. */
  readonly step: number;
  readonly steps: readonly StepOf<'partenaire'>[];
  readonly mayDelete: boolean;
  readonly values: FormValues;
  /** Names these values, to be given back with each save. */
  readonly version: string;
  readonly files: SpaceFiles;
  readonly lines: readonly SpaceLine[];
  /** Where visitors read it; null when they do not. */
  readonly publicPath: string | null;
  /** The published record that it says it was made from. */
  readonly origin: SpacePublishedLink | null;
}

/** `POST records`: which record was started, or had been already under the same key. */
export interface SpaceStarted {
  readonly id: string;
}

/** `PUT records/<id>`: what was kept is kept, whatever is refused. */
export interface SpaceSaved {
  readonly version: string;
  readonly values: FormValues;
  readonly savedAt: string;
  readonly refused: readonly FieldRefusal[];
}

/** `GET communes`: the names that the commune of a record is one of. */
export interface SpaceCommunes {
  readonly communes: readonly string[];
}

/** `POST checks/reading`: the published record that the link of a yearly check is about. */
export interface SpaceCheck {
  readonly id: string;
  readonly title: string;
  /** Where visitors read it. */
  readonly publicPath: string;
}

/** `POST choices/<model>`: what a link to a model can lead to, by title. */
export interface SpaceChoices {
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  /** How many more there are. */
  readonly others: number;
}

/** `POST records/<id>/preview`: where the page of a draft is shown for a while. */
export interface SpacePreview {
  readonly path: string;
}
