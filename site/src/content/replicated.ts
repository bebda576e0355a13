import type { Content } from './content.ts';
import type { Shown } from './shown.ts';

/** The models whose records others do again. */
export type ReplicatedModel = 'good-practice' | 'project';

/** The practices made from a practice, or the projects made from a project: what says so. */
export const replicationsBy = (
  origin: Shown<ReplicatedModel>,
  content: Content,
): readonly Shown<ReplicatedModel>[] => content.linking(origin.entry.model, 'replicates', origin);
