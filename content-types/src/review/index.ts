export * from './commands.ts';
export * from './next.ts';
export * from './reviewed-models.ts';
export * from './screens.ts';
export * from './steps.ts';
