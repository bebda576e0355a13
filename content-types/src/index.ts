export * from './admin-publishing.ts';
export * from './audience.ts';
export * from './audience-refusal.ts';
export * from './audience-contract.ts';
export * from './components/index.ts';
export type { ReviewLight } from './components/yearly-review.ts';
export { addDays, addYears, dayInFrance } from './days.ts';
export type { ContentData, DataOf, Entry, Image, StoredFile } from './entry.ts';
export { type Component, type Field, type LeafField, holdsFiles, isLocalized } from './fields.ts';
export * from './file-kinds.ts';
export * from './former-addresses.ts';
export { findFormAt } from './forms/form-address.ts';
export * from './forms/index.ts';
export { setInFrench } from './french-typography.ts';
export * from './import-record.ts';
export * from './indexable-html.ts';
export * from './limit.ts';
export * from './locales.ts';
export * from './located.ts';
export type { Model } from './model.ts';
export { mediaPaths } from './media-paths.ts';
export * from './models/index.ts';
export * from './national-places.ts';
export * from './open-data/column.ts';
export * from './open-data/csv.ts';
export * from './open-data/indicator-values.ts';
export type { ColumnSource, ModelColumn, RecordFact } from './open-data/model-column.ts';
export * from './open-data/national-place-columns.ts';
export * from './open-data/to-columns.ts';
export * from './open-data/to-table-schema.ts';
export { pageBudgets } from './page-budgets.ts';
export * from './partner-space/index.ts';
export {
  choicesRequestSchema,
  fileOrderSchema,
  recordSaveSchema,
  recordStartSchema,
} from './partner-space/record-requests.ts';
export * from './paths.ts';
export * from './published-state.ts';
export * from './publisher-status.ts';
export * from './publishing-contract.ts';
export * from './renderer-contract.ts';
export * from './renditions.ts';
export * from './review/index.ts';
export { runFaults } from './run-faults.ts';
export * from './search-index.ts';
export * from './served-locales.ts';
export * from './strapi-names.ts';
export { type FormField, toEditForm } from './to-edit-form.ts';
export { type FieldProblem, parseData, toEntrySchema } from './to-entry-schema.ts';
export { toPopulate } from './to-populate.ts';
export {
  type StrapiSchema,
  choicesCustomField,
  toStrapiComponent,
  toStrapiSchema,
} from './to-strapi-schema.ts';
export * from './vocabularies/audience.ts';
export * from './vocabularies/language.ts';
export * from './message-contract.ts';
export * from './vocabularies/message.ts';
export * from './vocabularies/measure.ts';
export * from './vocabularies/participation.ts';
export * from './vocabularies/document.ts';
export * from './vocabularies/digital-places.ts';
export * from './vocabularies/digital-services.ts';
export * from './vocabularies/partner-space.ts';
export * from './vocabularies/practice.ts';
export * from './vocabularies/progress.ts';
export * from './vocabularies/publication.ts';
export * from './vocabularies/review.ts';
export * from './vocabularies/sustainable-development.ts';
export * from './vocabularies/territory.ts';
