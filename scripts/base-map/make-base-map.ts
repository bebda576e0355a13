/** Makes the ground of the map of the portal from public boundaries: few points, borders that stay shared. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Polygon as Shape, Topology } from 'topojson-specification';

type Communes = Topology<{ communes: GeometryCollection<{ epci: string }> }>;
type Region = Topology<{ territoires: GeometryCollection<{ code: string; pays: string }> }>;

/** Least area of a bend that is kept, in square degrees: about a square kilometre. */
const smallestBend = 0.00011;
/** Steps of the grid that points are put on, for the whole region: about 250 m each. */
const gridSteps = 2000;

const epciOf = (properties: { readonly epci?: string } | undefined) => properties?.epci ?? '';

/** The intercommunalités, as the unions of their communes. */
function mergeEpcis(communes: Communes): Feature[] {
  const byEpci = Map.groupBy(communes.objects.communes.geometries, ({ properties }) => epciOf(properties));
  return [...byEpci].map(([epci, shapes]) => ({
    ...feature(communes, mergeArcs(communes, shapes as Shape[])),
    id: epci,
  }));
}

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** The départements and provinces of the region, by country and code: two countries share some codes. */
function listRegion(region: Region): Feature[] {
  return feature(region, region.objects.territoires).features.map(({ geometry, properties }) => ({
    type: 'Feature',
    id: `${properties.pays}-${properties.code}`,
    properties: {},
    geometry: geometry as Polygon | MultiPolygon,
  }));
}

/**
 * Draws the two sources with few points. Lines that two shapes share stay shared.
 * @param communes the communes of the département, each with the code of its intercommunalité.
 * @param region the départements and provinces of the border region.
 */
export function makeBaseMap(communes: Communes, region: Region): Topology {
  const shapes = { epcis: collect(mergeEpcis(communes)), region: collect(listRegion(region)) };
  const whole = topology(shapes) as Topology<Objects>;
  return quantize(simplify(presimplify(whole), smallestBend), gridSteps);
}
