import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Arguments {
  /** How many resources each portal has, smallest first. */
  readonly sizes: readonly number[];
  readonly withHugo: boolean;
  /** True: a budget that is missed ends the program with an error. */
  readonly isStrict: boolean;
  /** True: the results replace the ones in docs/bench and in the README. */
  readonly isKept: boolean;
}

/** Raised for a command line that cannot be followed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: npm run bench -- [options]

Measures, on generated portals, with a real Strapi and the real publisher: how long a publication takes to be served
and to be found, a bulk publication of 50, a full render beside the stock build and Hugo, and memory.
Writes docs/bench/latest.json, docs/bench/chart.svg and the table of README.md.

  --sizes 100,1000   how many resources each portal has (100,1000,10000 when left out)
  --no-hugo          leave Hugo out; it is left out as well when it is not installed
  --no-write         only print: leave docs/bench and README.md as they are
  --strict           end with an error when a budget is missed
  --help             show this help

Chromium is needed for the search (CHROMIUM_PATH when it is not in PATH). 10,000 resources take about half an hour.`;

const options = {
  sizes: { type: 'string' },
  'no-hugo': { type: 'boolean' },
  'no-write': { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const defaultSizes = '100,1000,10000';

/** The smallest portal that has enough documents for every measure. */
export const smallestSize = 100;

function readSizes(list: string): number[] {
  const sizes = list.split(',').map(Number);
  const wrong = sizes.find((size) => !Number.isInteger(size) || size < smallestSize);
  if (wrong !== undefined)
    throw new UsageError(`--sizes takes whole numbers from ${smallestSize}, not "${list}"`);
  return [...new Set(sizes)].toSorted((a, b) => a - b);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the command line.
 * @returns null when help is asked for.
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Arguments | null {
  const values = parse(args);
  if (values.help) return null;
  return {
    sizes: readSizes(values.sizes ?? defaultSizes),
    withHugo: !values['no-hugo'],
    isStrict: values.strict === true,
    isKept: !values['no-write'],
  };
}
