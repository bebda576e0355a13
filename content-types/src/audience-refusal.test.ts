import { describe, expect, it } from 'vitest';
import { isRefused } from './audience-refusal.ts';

describe('the refusal of a visitor', () => {
  it.each([
    ['', false],
    ['audience=refus', true],
    ['a=b; audience=refus; c=d', true],
    ['audience=accord', false],
    ['autre-audience=refus', false],
    ['audience=refuser', false],
  ])('is read in « %s »: %s', (cookies, expected) => {
    expect(isRefused(cookies)).toBe(expected);
  });
});
