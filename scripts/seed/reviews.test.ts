import { completeData, contentModels, keyOf, labelOfField, parseData } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { readSeedRecords } from './records.ts';
import { readSeedReviews, toReviewedRecords } from './reviews.ts';

const reviews = readSeedReviews();

it('has records that their model accepts, and that nothing published is', () => {
  const published = readSeedRecords().map(
    ({ model, data }) => `${model}/${keyOf(contentModels[model], data)}`,
  );
  for (const { model, data } of toReviewedRecords(reviews)) {
    const parsed = parseData(model, completeData(model, data));
    expect([data['slug'], parsed.ok ? [] : parsed.problems]).toEqual([data['slug'], []]);
    expect(published).not.toContain(`${model}/${String(data['slug'])}`);
  }
});

it('comes from bodies of the demonstration only, and asks for corrections of fields that exist', () => {
  for (const { model, data, commands } of reviews) {
    expect(data['owner']).toMatch(/demonstration/);
    for (const command of commands) {
      const asked = command.command === 'ask' ? command.corrections : [];
      expect(asked.filter(({ field }) => field !== null && labelOfField(model, field) === null)).toEqual([]);
    }
  }
});

it('shows several states: what waits for the team, and what waits for a partner', () => {
  const last = reviews.map(({ commands }) => commands.findLast(({ command }) => command !== 'say')?.command);
  expect(new Set(last)).toEqual(new Set([undefined, 'ask', 'accept']));
});
