/** The lines of the tables: one a measure, one column a size. */
import type { Spread } from '../measures/spread.ts';
import type { ContenderName, RenderResult } from '../renders/compare.ts';
import type { SizeResults } from './results.ts';
import { formatBytes, formatCount, formatTime } from './units.ts';

export interface Row {
  readonly measure: string;
  readonly values: readonly string[];
}

const NOTHING = '–';

const spread = ({ median, p95 }: Spread) => `${formatTime(median)} / ${formatTime(p95)}`;

const contenders: Readonly<Record<ContenderName, string>> = {
  renderer: 'this renderer',
  stock: 'stock `astro build`',
  hugo: 'Hugo',
};

function renderRows(sizes: readonly SizeResults[]): Row[] {
  const write = (name: ContenderName, format: (result: RenderResult) => string) =>
    sizes.map(({ renders }) => {
      const result = renders[name];
      return result ? format(result) : NOTHING;
    });
  return (Object.keys(contenders) as ContenderName[]).flatMap((name) => [
    {
      measure: `full render, ${contenders[name]}`,
      values: write(name, ({ renderMs }) => formatTime(renderMs)),
    },
    {
      measure: `… and its search index`,
      values: write(name, ({ renderMs, searchMs }) => formatTime(renderMs + searchMs)),
    },
    {
      measure: '… pages, peak memory',
      values: write(
        name,
        ({ pages, peakBytes }) =>
          `${formatCount(pages)}, ${peakBytes === null ? NOTHING : formatBytes(peakBytes)}`,
      ),
    },
  ]);
}

/** The lines of every measure. */
export function toRows(sizes: readonly SizeResults[]): readonly Row[] {
  const row = (measure: string, write: (results: SizeResults) => string): Row => ({
    measure,
    values: sizes.map(write),
  });
  return [
    row('publish → served', ({ served }) => spread(served.fromCommit)),
    row('… from the press of the button', ({ served }) => spread(served.fromPress)),
    row('… as its editor is told', ({ served }) => spread(served.told)),
    row('publish a new page → served', ({ created }) => spread(created.fromCommit)),
    row('publish → findable', ({ findable }) => spread(findable.fromCommit)),
    row('… until the index holds it', ({ findable }) => spread(findable.indexed)),
    row('… then the visitor’s search', ({ findable }) => spread(findable.search)),
    row('… searches that failed', ({ findable }) => formatCount(findable.failures)),
    row('bulk publish of 50 → all served', ({ bulk }) => spread(bulk.fromCommit)),
    row('… from the press of the button', ({ bulk }) => spread(bulk.fromPress)),
    ...renderRows(sizes),
    row('first release of the publisher', ({ firstReleaseMs }) => formatTime(firstReleaseMs)),
    row('publisher, peak memory', ({ memory }) => (memory ? formatBytes(memory.root) : NOTHING)),
    row('… Pagefind it starts', ({ memory }) => (memory ? formatBytes(memory.pagefind) : NOTHING)),
    row('… all at once', ({ memory }) => (memory ? formatBytes(memory.total) : NOTHING)),
  ];
}
