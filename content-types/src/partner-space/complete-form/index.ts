export * from './check-text.ts';
export * from './examples.ts';
export * from './section-state.ts';
export * from './typed-text.ts';
export * from './written-fields.ts';
