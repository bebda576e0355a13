export * from './addresses.ts';
export * from './answers.ts';
export * from './forms.ts';
export * from './organisation-number.ts';
