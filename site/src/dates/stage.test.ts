import { describe, expect, it } from 'vitest';
import { emptyState } from '@agenda21/content-types';
import { PublishedContent } from '../content/published-content.ts';
import { datedSpan } from './dated-span.ts';
import { staleness } from './freshness.ts';
import { stageOn } from './stage.ts';

describe('the stage of a span', () => {
  const span = { opensOn: '2026-03-01', closesOn: '2026-03-31' };

  it.each([
    ['2026-02-28', 'before'],
    ['2026-03-01', 'during'],
    ['2026-03-31', 'during'],
    ['2026-04-01', 'after'],
  ])('on %s is « %s »: its first and last days are part of it', (today, stage) => {
    expect(stageOn(today, span)).toBe(stage);
  });

  it('never ends, or never begins, where it has no day', () => {
    expect(stageOn('9999-12-31', { ...span, closesOn: null })).toBe('during');
    expect(stageOn('0001-01-01', { ...span, opensOn: null })).toBe('during');
    expect(stageOn('2026-04-01', { opensOn: null, closesOn: '2026-03-31' })).toBe('after');
  });
});

describe('a record checked some time ago', () => {
  const stage = (reviewedOn: string, today: string) => stageOn(today, staleness(reviewedOn));

  it('is fresh for a year, then ageing for another, then old', () => {
    expect(stage('2026-11-27', '2027-11-26')).toBe('before');
    expect(stage('2026-11-27', '2027-11-27')).toBe('during');
    expect(stage('2026-11-27', '2028-11-26')).toBe('during');
    expect(stage('2026-11-27', '2028-11-27')).toBe('after');
  });
});

describe('a span on a page', () => {
  const span = { opensOn: '2026-11-28', closesOn: '2026-11-28' };

  it('is at the stage of the day of the published state, and touches its page only when that changes', () => {
    const published = new PublishedContent({ ...emptyState, today: '2026-11-26' });
    const change = (today: string) => published.apply({ entries: [], removed: [], addresses: null, today });
    const stage = () => datedSpan(published.content, span.opensOn, span.closesOn).stage;
    expect(stage()).toBe('before');
    const key = '=stage 2026-11-28 2026-11-28';
    expect(change('2026-11-27')).not.toContain(key);
    expect(change('2026-11-28')).toContain(key);
    expect(stage()).toBe('during');
    expect(change('2026-11-29')).toContain(key);
    expect(stage()).toBe('after');
  });
});
