/** What the measures of publication work on. */
import type { CmsClient } from '../../lib/cms-client.ts';
import type { Editor } from '../laboratory/editor.ts';

export interface BenchSite {
  readonly siteUrl: string;
  readonly cms: CmsClient;
  readonly editor: Editor;
}
