import { expect, it } from 'vitest';
import { milestone } from './components/index.ts';
import { models, project } from './models/index.ts';
import { toEditForm } from './to-edit-form.ts';

const titleOf = (model: string) => `titre de ${model}`;
const form = toEditForm(project, titleOf);
const fieldOf = (name: string) => form.find((field) => field.name === name);

it('keeps every field, in the order of the model, with its help', () => {
  expect(form.map(({ name }) => name)).toEqual(Object.keys(project.fields));
  expect(fieldOf('budget')?.help).toBe('Budget total, en euros.');
});

it('names linked entries by the title of their model, and gives no such thing to the rest', () => {
  expect(fieldOf('owner')?.mainField).toBe('titre de partner');
  expect(fieldOf('title')).not.toHaveProperty('mainField');
});

it('gives long texts and lists the whole width, dates and numbers a third, the rest a half', () => {
  expect(
    ['description', 'themes', 'goals', 'milestones', 'gallery'].map((name) => fieldOf(name)?.size),
  ).toEqual([12, 12, 12, 12, 12]);
  expect(['startsOn', 'budget'].map((name) => fieldOf(name)?.size)).toEqual([4, 4]);
  expect(['title', 'owner', 'phase'].map((name) => fieldOf(name)?.size)).toEqual([6, 6, 6]);
});

it('makes the form of a group as of a model', () => {
  expect(toEditForm(milestone, titleOf).map(({ name, size }) => [name, size])).toEqual([
    ['title', 6],
    ['date', 4],
    ['isDone', 4],
  ]);
});

it('has a French label that no other field of the form has', () => {
  for (const model of Object.values(models)) {
    const labels = toEditForm(model, titleOf).map(({ label }) => label);
    expect(new Set(labels).size, model.name).toBe(labels.length);
  }
});
