/** The geometry of an indicator's chart, in per cent of its plot: a drawing that fits any width keeps its words readable. Pure. */
import type { Frequency } from '@agenda21/content-types';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { type Point, type Series, startOf, targetPoint } from './series.ts';

/** A place on the plot, from its top left corner, in per cent. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Chart {
  readonly kind: Series['kind'];
  /** The marks of the values, lowest first. */
  readonly rows: readonly { readonly y: number; readonly value: number }[];
  /** The marks of time; a day, `YYYY-MM-DD`. */
  readonly columns: readonly { readonly x: number; readonly date: string }[];
  /** The measured values: a line through them, or their bars. */
  readonly drawing: string;
  /** Each value as a dot; null where bars show them, or where there are too many. */
  readonly dots: string | null;
  /** The even way from the start to the target. */
  readonly trajectory: string | null;
  readonly baseline: Spot | null;
  readonly target: Spot | null;
  readonly last: Spot | null;
  /** Where zero is, when values go below it. */
  readonly zero: number | null;
}

const MOST_DOTS = 25;
/** Shares of the plot: the widest bar, the room of a bar in the gap between two, the room that bars need at both ends. */
const WIDEST_BAR = 12;
const BAR_SHARE = 0.6;
const BAR_MARGIN = 6;

const round = (value: number) => Math.round(value * 100) / 100;

/** When a point is drawn: a year stands for all its days, so that its point is at its mark. */
function instantOf({ date }: Point, frequency: Frequency): number {
  return Date.parse(frequency === 'annuelle' ? `${date.slice(0, 4)}-01-01` : date);
}

function timeScale(instants: readonly number[], { kind }: Series) {
  const margin = kind === 'barres' ? BAR_MARGIN : 0;
  return scaleUtc()
    .domain([Math.min(...instants), Math.max(...instants)])
    .range([margin, 100 - margin]);
}

function valueScale(points: readonly Point[], { kind }: Series) {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Bars are lengths, which mean something from zero only; a line shows zero when it is near.
  const hasZero = kind === 'barres' || (low > 0 ? low <= high / 2 : high >= low / 2);
  const [bottom, top] = hasZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  const room = bottom === top ? Math.abs(bottom) || 1 : 0;
  return scaleLinear()
    .domain([bottom - room, top + room])
    .nice(4)
    .range([100, 0]);
}

function drawBars(spots: readonly Spot[], zero: number): string {
  const gaps = spots.slice(1).map(({ x }, index) => x - (spots[index]?.x ?? 0));
  const half = Math.min(WIDEST_BAR, BAR_SHARE * Math.min(...gaps)) / 2;
  return spots
    .map(({ x, y }) => `M${round(x - half)} ${round(zero)}V${y}H${round(x + half)}V${round(zero)}Z`)
    .join('');
}

const drawLine = line<Spot>(
  ({ x }) => x,
  ({ y }) => y,
).digits(2);

/** Lines of no length: with round ends, they are dots of the same size at any width. */
const drawDots = (spots: readonly Spot[]) => spots.map(({ x, y }) => `M${x} ${y}h0`).join('');

function columnsOf(time: ReturnType<typeof timeScale>, frequency: Frequency): Chart['columns'] {
  const isYear = (day: string) => day.endsWith('-01-01');
  return time
    .ticks(4)
    .map((tick) => ({ x: round(time(tick)), date: tick.toISOString().slice(0, 10) }))
    .filter(({ date }) => frequency !== 'annuelle' || isYear(date));
}

/** Draws a series; null when fewer than two dated points are known, which a sentence tells as well. */
export function drawChart(series: Series): Chart | null {
  const { values, frequency, kind } = series;
  const [start, target] = [startOf(series), targetPoint(series)];
  const baseline = series.baseline && start;
  const points = [...values, ...[baseline, target].filter((point) => point !== null)];
  if (points.length < 2) return null;
  const time = timeScale(
    points.map((point) => instantOf(point, frequency)),
    series,
  );
  const scale = valueScale(points, series);
  const spotOf = (point: Point): Spot => ({
    x: round(time(instantOf(point, frequency))),
    y: round(scale(point.value)),
  });
  const spots = values.map(spotOf);
  const way = start && target ? [start, target].map(spotOf) : null;
  const isBelowZero = (scale.domain()[0] ?? 0) < 0;
  return {
    kind,
    rows: scale.ticks(4).map((value) => ({ value, y: round(scale(value)) })),
    columns: columnsOf(time, frequency),
    drawing: kind === 'barres' ? drawBars(spots, scale(0)) : (drawLine(spots) ?? ''),
    dots: kind === 'courbe' && spots.length <= MOST_DOTS ? drawDots(spots) : null,
    trajectory: way && drawLine(way),
    baseline: baseline && spotOf(baseline),
    target: target && spotOf(target),
    last: spots.at(-1) ?? null,
    zero: isBelowZero && (scale.domain()[1] ?? 0) > 0 ? round(scale(0)) : null,
  };
}

/** The line of the values alone, for a small drawing in a square of 100; null below two values. */
export function drawSparkline({ values, frequency }: Series): string | null {
  if (values.length < 2) return null;
  const extent = (numbers: readonly number[]) => [Math.min(...numbers), Math.max(...numbers)];
  const time = scaleUtc()
    .domain(extent(values.map((point) => instantOf(point, frequency))))
    .range([0, 100]);
  const scale = scaleLinear()
    .domain(extent(values.map(({ value }) => value)))
    .range([100, 0]);
  return drawLine(values.map((point) => ({ x: time(instantOf(point, frequency)), y: scale(point.value) })));
}
