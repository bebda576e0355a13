export * from './addresses.ts';
export * from './answers.ts';
export * from './complete-form/index.ts';
export * from './forms.ts';
export * from './organisation-number.ts';
export type * from './record-answers.ts';
export * from './record-files.ts';
export * from './record-forms.ts';
export type { RecordSave, RecordStart } from './record-requests.ts';
