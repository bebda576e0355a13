import { describe, expect, it } from 'vitest';
import { findChoicesProblem } from './choices.ts';

const values = ['scolaires', 'élus'];

describe('a field of choices', () => {
  it.each([
    ['scolaires', 'une liste de valeurs est attendue'],
    [['scolaires', 'autre', 3], 'valeur inconnue : autre, 3'],
    [['élus', 'élus'], 'une valeur est donnée deux fois'],
  ])('refuses %j', (given, problem) => {
    expect(findChoicesProblem(values, given)).toBe(problem);
  });

  it.each([[null], [undefined], [[]], [['élus', 'scolaires']]])('accepts %j', (given) => {
    expect(findChoicesProblem(values, given)).toBeNull();
  });
});
