/** From degrees to the frame of the map. Pure. */
import { type GeoProjection, geoMercator } from 'd3-geo';

/** Degrees, WGS 84. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** A spot of the frame, in per cent of its width and of its height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What the map shows: the département and the nearest part of the provinces across the border, in degrees. */
const frame = { west: -2.35, south: 42.42, east: 0.12, north: 43.65 };

/** The frame is drawn this wide; its height follows from the projection. */
export const frameWidth = 1000;

const corners = {
  type: 'MultiPoint' as const,
  coordinates: [
    [frame.west, frame.south],
    [frame.east, frame.north],
  ],
};

/** Mercator: north is up and shapes are true, which is enough for a hundred kilometres. */
const fit = () => geoMercator().fitWidth(frameWidth, corners);

const projection = fit();

export const frameHeight = Math.round((projection([frame.east, frame.south])?.[1] ?? 0) * 10) / 10;

const perCent = (length: number, whole: number) => Math.round((length / whole) * 1000) / 10;

/** Where a position falls in the frame, which it may be out of. */
export function toSpot({ longitude, latitude }: Position): Spot {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x: perCent(x, frameWidth), y: perCent(y, frameHeight) };
}

/** Tells whether a spot is in the frame. */
export const isInFrame = ({ x, y }: Spot): boolean => x >= 0 && x <= 100 && y >= 0 && y <= 100;

/** The projection, cut at a distance around the frame. */
export function clipTo(margin: number): GeoProjection {
  return fit().clipExtent([
    [-margin, -margin],
    [frameWidth + margin, frameHeight + margin],
  ]);
}
