/** The chart of the README: bars on a logarithmic scale, one group a size. No script; readable in both schemes. */
import { escapeXml } from './escape-xml.ts';
import type { Results, SizeResults } from './results.ts';
import { formatCount, formatTime } from './units.ts';

interface Bar {
  readonly label: string;
  readonly ms: number;
  /** True for the path of a publication, false for what it is compared with. */
  readonly isOurs: boolean;
}

const barHeight = 18;
const barGap = 6;
const groupGap = 40;
const left = 250;
const plotWidth = 440;
const right = 70;
const top = 84;
const axisHeight = 40;

const width = left + plotWidth + right;

/** The powers of ten around all values. */
function scaleOf(values: readonly number[]) {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: last - first + 1 }, (_, rank) => 10 ** (first + rank));
  const toX = (ms: number) => Math.round(left + (plotWidth * (Math.log10(ms) - first)) / (last - first));
  return { ticks, toX };
}

function barsOf({ served, findable, bulk, renders }: SizeResults): readonly Bar[] {
  const { renderer, stock, hugo } = renders;
  const full = (label: string, isOurs: boolean, result: typeof stock): Bar[] =>
    result ? [{ label, isOurs, ms: result.renderMs + result.searchMs }] : [];
  return [
    { label: 'publish → served (p95)', ms: served.fromCommit.p95, isOurs: true },
    { label: `publish ${bulk.documents} → all served (p95)`, ms: bulk.fromCommit.p95, isOurs: true },
    { label: 'publish → findable (p95)', ms: findable.fromCommit.p95, isOurs: true },
    ...full('everything anew: this renderer', true, renderer),
    ...full('everything anew: Hugo + Pagefind', false, hugo),
    ...full('everything anew: stock astro build', false, stock),
  ];
}

const text = (x: number, y: number, words: string, attributes = '') =>
  `<text x="${x}" y="${y}"${attributes}>${escapeXml(words)}</text>`;

function drawBar(bar: Bar, y: number, toX: (ms: number) => number): string {
  const end = Math.max(left + 2, toX(bar.ms));
  const middle = y + barHeight - 5;
  return [
    text(left - 10, middle, bar.label, ' text-anchor="end"'),
    `<rect class="${bar.isOurs ? 'ours' : 'other'}" x="${left}" y="${y}" width="${end - left}" height="${barHeight}" rx="2"/>`,
    text(end + 6, middle, formatTime(bar.ms), ' class="value"'),
  ].join('');
}

const style = `<style>
text{font:13px system-ui,sans-serif;fill:#1f2a30}
.title{font-size:16px;font-weight:600}.size{font-weight:600}.tick{fill:#56646b}
.value{font-variant-numeric:tabular-nums}
.grid{stroke:#d5dde0}.ours{fill:#0a6e7a}.other{fill:#9aa7ad}
@media (prefers-color-scheme:dark){
text{fill:#e8eef0}.tick{fill:#a9b6bc}.grid{stroke:#37444a}.ours{fill:#4fc1cf}.other{fill:#6d7c83}
}
</style>`;

const heading = 'From a publication to the visitor, beside full builds';

function describe(groups: readonly { resources: number; bars: readonly Bar[] }[]): string {
  return groups
    .map(({ resources, bars }) => {
      const list = bars.map(({ label, ms }) => `${label}: ${formatTime(ms)}`).join('; ');
      return `At ${formatCount(resources)} resources: ${list}.`;
    })
    .join(' ');
}

/** Draws the chart of results. */
export function drawChart({ sizes }: Pick<Results, 'sizes'>): string {
  const groups = sizes.map((size) => ({ resources: size.resources, bars: barsOf(size) }));
  const { ticks, toX } = scaleOf(groups.flatMap(({ bars }) => bars.map(({ ms }) => ms)));
  const parts: string[] = [];
  let y = top;
  for (const { resources, bars } of groups) {
    parts.push(text(16, y - 8, `${formatCount(resources)} resources`, ' class="size"'));
    for (const bar of bars) {
      parts.push(drawBar(bar, y, toX));
      y += barHeight + barGap;
    }
    y += groupGap;
  }
  const bottom = y - groupGap;
  const grid = ticks.map((ms) => {
    const x = toX(ms);
    const label = text(x, bottom + 20, formatTime(ms), ' class="tick" text-anchor="middle"');
    return `<line class="grid" x1="${x}" x2="${x}" y1="${top - 4}" y2="${bottom}"/>${label}`;
  });
  const height = bottom + axisHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="bench-title bench-desc">`,
    `<title id="bench-title">${escapeXml(heading)}</title>`,
    `<desc id="bench-desc">${escapeXml(`Bars on a logarithmic scale of time. ${describe(groups)}`)}</desc>`,
    style,
    text(16, 24, heading, ' class="title"'),
    text(16, 44, 'Logarithmic scale of time: shorter is better.', ' class="tick"'),
    ...grid,
    ...parts,
    '</svg>\n',
  ].join('\n');
}
