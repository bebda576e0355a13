/** A file of points against GeoJSON (RFC 7946), and their properties against their Table Schema. Pure. */
import { z } from 'zod';
import type { Schema } from './check-csv.ts';
import { createObjectCheck } from './check-objects.ts';
import type { DataFault } from './data-fault.ts';

const collectionSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

/** A point in the only reference system of RFC 7946: WGS 84, in degrees, longitude first (§ 3.1.1, § 4). */
const featureSchema = z.strictObject({
  type: z.literal('Feature'),
  geometry: z.strictObject({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  }),
  properties: z.record(z.string(), z.unknown()),
});

type CheckObject = ReturnType<typeof createObjectCheck>;

function findFeatureFaults(feature: unknown, line: number, findFaults: CheckObject): readonly DataFault[] {
  const { success, data, error } = featureSchema.safeParse(feature);
  if (success) return findFaults(data.properties, line);
  return error.issues.map(({ path }) => ({
    line,
    column: path.join('.') || null,
    reason: 'ce n’est pas un point de GeoJSON (RFC 7946)',
  }));
}

/** Everything that is wrong with a file of points, one a line; `line` is the line of the point. */
export function checkFeatures(text: string, schema: Schema): readonly DataFault[] {
  const { success, data } = collectionSchema.safeParse(JSON.parse(text));
  if (!success) return [{ line: 1, column: null, reason: 'une collection de points est attendue' }];
  const findFaults = createObjectCheck(schema);
  return data.features.flatMap((feature, index) => findFeatureFaults(feature, index + 2, findFaults));
}
