/**
 * What the cms hands to the publisher and the portal is built from: the whole published state.
 *
 * On the wire it is newline-delimited JSON, one line each, sorted so that the same state gives the same bytes:
 * a header, the entries, the addresses, and an end line whose counts prove that nothing was cut off.
 */
import { z } from 'zod';

/** Raised when the lines are not a whole published state. */
export class PublishedStateError extends Error {
  override readonly name = 'PublishedStateError';
}

const entryLineSchema = z.strictObject({
  kind: z.literal('entry'),
  model: z.string(),
  documentId: z.string(),
  locale: z.string().nullable(),
  publishedAt: z.string(),
  data: z.record(z.string(), z.unknown()),
});

const addressLineSchema = z.strictObject({
  kind: z.literal('address'),
  model: z.string(),
  documentId: z.string(),
  locale: z.string(),
  path: z.string().startsWith('/'),
});

/** The day of a state that tells none: those that releases kept before days were noted. */
const unknownDay = '1970-01-01';

const headerLineSchema = z.strictObject({
  kind: z.literal('header'),
  version: z.literal(1),
  today: z.iso.date().default(unknownDay),
});

const endLineSchema = z.strictObject({
  kind: z.literal('end'),
  entries: z.int().nonnegative(),
  addresses: z.int().nonnegative(),
});

const lineSchema = z.discriminatedUnion('kind', [
  headerLineSchema,
  entryLineSchema,
  addressLineSchema,
  endLineSchema,
]);

/** An entry whose values have not been checked against its model yet. */
export type RawEntry = Omit<z.infer<typeof entryLineSchema>, 'kind'>;

/** An address a document was once published under. `path` has no language prefix. */
export type PublishedAddress = Omit<z.infer<typeof addressLineSchema>, 'kind'>;

export interface PublishedState {
  /** The day in France when it was read, `YYYY-MM-DD`: what pages say of dates is said of that day. */
  readonly today: string;
  readonly entries: readonly RawEntry[];
  readonly addresses: readonly PublishedAddress[];
}

/** The state before anything was published. */
export const emptyState: PublishedState = { today: unknownDay, entries: [], addresses: [] };

/** Names an entry of the state: the same document in the same language. */
export function entryKey(entry: Pick<RawEntry, 'model' | 'documentId' | 'locale'>): string {
  return `${entry.model}/${entry.documentId}/${entry.locale ?? ''}`;
}

function addressKey(address: PublishedAddress): string {
  return `${entryKey(address)}${address.path}`;
}

function byKey<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
}

/** Writes the state as lines, sorted, each with its line end. */
export function* toLines(state: PublishedState): Generator<string> {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;
  yield line({ kind: 'header', version: 1, today: state.today });
  for (const entry of state.entries.toSorted(byKey(entryKey))) yield line({ kind: 'entry', ...entry });
  for (const address of state.addresses.toSorted(byKey(addressKey)))
    yield line({ kind: 'address', ...address });
  yield line({ kind: 'end', entries: state.entries.length, addresses: state.addresses.length });
}

function parseLine(text: string, number: number): z.infer<typeof lineSchema> {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new PublishedStateError(`Line ${number} of the published state is not one: ask the cms again.`, {
      cause,
    });
  }
}

/**
 * Reads the state back from its lines.
 * @throws PublishedStateError when a line is malformed or the end is missing (the cms stopped while answering).
 */
export function fromLines(text: string): PublishedState {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line, index) => parseLine(line, index + 1));
  const entries = lines.filter((line) => line.kind === 'entry').map(({ kind: _, ...entry }) => entry);
  const addresses = lines.filter((line) => line.kind === 'address').map(({ kind: _, ...address }) => address);
  const [header, end] = [lines[0], lines.at(-1)];
  if (header?.kind !== 'header' || end?.kind !== 'end') {
    throw new PublishedStateError('The published state is cut off: its header or its end line is missing.');
  }
  if (end.entries !== entries.length || end.addresses !== addresses.length) {
    throw new PublishedStateError(
      `The published state announces ${end.entries} entries and ${end.addresses} addresses but holds ${entries.length} and ${addresses.length}.`,
    );
  }
  return { today: header.today, entries, addresses };
}
