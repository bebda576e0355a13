import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestSpecification, Vitest } from 'vitest/node';
import { repositoryRoot } from '../lib/repository-root.ts';
import { LongestFirst, longFiles } from './longest-first.ts';

const specification = (file: string, project: string) =>
  ({
    moduleId: join(repositoryRoot, file),
    project: { name: project, config: { sequence: { groupOrder: 0 }, isolate: true } },
  }) as TestSpecification;

test('runs the longest files first, whatever their project, and all the others after', async () => {
  const [first, second] = longFiles;
  const others = ['package.json', 'README.md'];
  const files = [others[0], second, others[1], first].map((file, rank) =>
    specification(file ?? '', rank % 2 === 0 ? 'integration' : 'e2e'),
  );
  const context = { cache: { getTestSpecificationResult: () => undefined } } as unknown as Vitest;
  const sorted = await new LongestFirst(context).sort(files);
  const order = sorted.map(({ moduleId }) => moduleId);
  expect(order.slice(0, 2)).toEqual([first, second].map((file) => join(repositoryRoot, file)));
  expect(order.slice(2).toSorted()).toEqual(others.map((file) => join(repositoryRoot, file)).toSorted());
});

test('knows no file that is gone', () => {
  expect(longFiles.filter((file) => !existsSync(join(repositoryRoot, file)))).toEqual([]);
});
