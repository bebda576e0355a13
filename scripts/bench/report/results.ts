/** What the bench found: the form of `docs/bench/latest.json`. Times in milliseconds, sizes in bytes. */
import type { Bulk } from '../measures/bulk.ts';
import type { Findable } from '../measures/findable.ts';
import type { MemoryPeaks } from '../measures/memory.ts';
import type { Served } from '../measures/served.ts';
import type { ContenderName, RenderResult } from '../renders/compare.ts';
import type { Machine } from './machine.ts';

/** The measures of one portal. */
export interface SizeResults {
  /** Practices, projects, actions, partners and news. */
  readonly resources: number;
  /** Bringing all records into the cms, published. */
  readonly importMs: number;
  /** From the start of the publisher to its first release: pages, checks, search index. */
  readonly firstReleaseMs: number;
  readonly served: Served;
  /** The same for new documents: the lists move. */
  readonly created: Served;
  readonly findable: Findable;
  readonly bulk: Bulk;
  /** The publisher, from its start to the end of the publications; null where memory cannot be read. */
  readonly memory: MemoryPeaks | null;
  readonly renders: Readonly<Partial<Record<ContenderName, RenderResult>>>;
  /** How long the steps of the bench itself took. */
  readonly steps: Readonly<Record<string, number>>;
}

export interface Results {
  /** Instant of the end, ISO 8601 in UTC. */
  readonly at: string;
  readonly machine: Machine;
  /** The seed of the content: the same one gives the same content. */
  readonly seed: string;
  readonly sizes: readonly SizeResults[];
}
