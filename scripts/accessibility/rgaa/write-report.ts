/** `npm run report:accessibility`: writes the report of the 106 criteria. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { toMarkdown } from './to-markdown.ts';

writeFileSync(join(repositoryRoot, 'docs/accessibility/rgaa.md'), toMarkdown());
