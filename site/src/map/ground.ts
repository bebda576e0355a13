/** The ground of the map, drawn once for all the pages: it depends on the code alone. Pure. */
import { geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import baseMap from './base-map.json';
import { clipTo } from './projection.ts';

/** Paths in a frame of `frameWidth` by `frameHeight`. */
export interface Ground {
  /** The land around, and its borders between départements and provinces. */
  readonly land: string;
  readonly provinces: string;
  /** The intercommunalités of the département in one, and their borders. */
  readonly home: string;
  readonly epcis: string;
}

type BaseMap = Topology<{ epcis: GeometryCollection; region: GeometryCollection }>;

// The type of a JSON module is too wide for arcs and transforms, which are tuples.
const topology = baseMap as unknown as BaseMap;

/** Borders are drawn this far out of the frame, so that none runs along its edge. */
const margin = 2;

/** The département itself: its outline comes with its intercommunalités, in more detail. */
const own = 'FR-64';

function drawGround(): Ground {
  const { epcis, region } = topology.objects;
  const path = geoPath(clipTo(margin)).digits(0);
  const unite = ({ geometries }: GeometryCollection) => merge(topology, geometries as Polygon[]);
  const draw = (shape: Parameters<typeof path>[0]) => path(shape) ?? '';
  return {
    land: draw(unite(region)),
    provinces: draw(mesh(topology, region, (a, b) => a !== b && a.id !== own && b.id !== own)),
    home: draw(unite(epcis)),
    epcis: draw(mesh(topology, epcis, (a, b) => a !== b)),
  };
}

export const ground = drawGround();
