import { expect, test } from 'vitest';
import { ImportError } from '../lib/import-client.ts';
import { UsageError } from './arguments.ts';
import { explainFailure } from './explain-failure.ts';

test('an unexpected error is one sentence, without its stack', () => {
  const sentence = (message: string) => `L’import s’est arrêté sur une erreur imprévue : ${message}.`;
  expect(explainFailure(new RangeError('Too deep.'))).toBe(sentence('Too deep'));
  expect(explainFailure(new Error('[\n  "a"\n]'))).toBe(sentence('[ "a" ]'));
  expect(explainFailure(new TypeError())).toBe(sentence('TypeError'));
  expect(explainFailure('rien')).toBe(sentence('rien'));
});

test('an expected error keeps its own words', () => {
  expect(explainFailure(new ImportError('Le CMS est injoignable'))).toBe('Le CMS est injoignable');
  expect(explainFailure(new UsageError('option inconnue'))).toMatch(/^option inconnue\.\n\nUsage/);
});
