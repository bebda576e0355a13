/** In which order test files run. */
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { repositoryRoot } from '../lib/repository-root.ts';

/** The files that take the longest, the longest first: begun last, one of them would keep one core busy and the other idle. */
export const longFiles = [
  'scripts/accessibility/accessibility.e2e.ts',
  'scripts/tests/publishing.int.test.ts',
  'scripts/publisher/tests/deployment.int.test.ts',
  'scripts/tests/public-forms.e2e.ts',
  'scripts/tests/publishing-screens.e2e.ts',
  'scripts/start/start.int.test.ts',
  'scripts/publisher/tests/faults.int.test.ts',
  'scripts/tests/languages.int.test.ts',
  'scripts/tests/partner-space.e2e.ts',
  'scripts/publisher/tests/held.int.test.ts',
  'site/tests/search.e2e.ts',
  'scripts/tests/twin.int.test.ts',
  'scripts/tests/disk-full.int.test.ts',
  'site/tests/component-guide.e2e.ts',
  'site/tests/incremental.int.test.ts',
  'scripts/publisher/search/fresh-search.e2e.ts',
] as const;

/** The place of a file in the order: after all the long ones when it is none of them. */
function rankOf({ moduleId }: TestSpecification): number {
  const place = longFiles.findIndex((file) => file === relative(repositoryRoot, moduleId));
  return place === -1 ? longFiles.length : place;
}

/** The long files first, whatever their project; then the others as Vitest orders them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ordered = await super.sort(files);
    return ordered.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
