export * from './addresses.ts';
export * from './answers.ts';
export * from './forms.ts';
export * from './organisation-number.ts';
export type * from './record-answers.ts';
export * from './record-forms.ts';
export type { RecordSave, RecordStart } from './record-requests.ts';
export type * from './published-answers.ts';
export type * from './shared-answers.ts';
