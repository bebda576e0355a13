import { join } from 'node:path';
import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { type PlannedRendition, type RenditionType, planRenditions } from './plan-renditions.ts';

/** How each type is written. The effort of AVIF is measured in ADR 17: more of it takes far longer for little. */
const encoders: Readonly<Record<RenditionType, (drawing: Sharp) => Sharp>> = {
  avif: (drawing) => drawing.avif({ quality: 50, effort: 1 }),
  webp: (drawing) => drawing.webp({ quality: 72, effort: 4 }),
  jpeg: (drawing) => drawing.jpeg({ quality: 75, mozjpeg: true }),
  png: (drawing) => drawing.png({ palette: true }),
};

/** A rendition that is drawn. */
export interface DrawnRendition extends PlannedRendition {
  readonly file: string;
  /** Weight, in bytes. */
  readonly bytes: number;
}

interface Pixels {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

const toPixels = (drawing: Sharp): Promise<Pixels> => drawing.raw().toBuffer({ resolveWithObject: true });

function fromPixels({ data, info: { width, height, channels } }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

/** Cuts pixels to a shape, where the eye goes first. */
function cut(pixels: Pixels, shape: number): Promise<Pixels> {
  const { width, height } = pixels.info;
  const box = {
    width: Math.min(width, Math.round(height * shape)),
    height: Math.min(height, Math.round(width / shape)),
  };
  return toPixels(fromPixels(pixels).resize({ ...box, fit: 'cover', position: sharp.strategy.attention }));
}

async function draw(pixels: Pixels, planned: PlannedRendition, folder: string): Promise<DrawnRendition> {
  const { key, type, width, height } = planned;
  const file = join(folder, `${key}.${type}`);
  const drawing = fromPixels(pixels).resize({ width, height, fit: 'fill' });
  const { size } = await encoders[type](drawing).toFile(file);
  return { ...planned, file, bytes: size };
}

/**
 * Draws the renditions of a picture, one after the other: the other core stays for publishing.
 * @param source the bytes of the picture.
 * @param folder where the renditions are written.
 */
export async function drawRenditions(source: Uint8Array, folder: string): Promise<readonly DrawnRendition[]> {
  const pixels = await toPixels(sharp(source).toColourspace('srgb'));
  const { width, height, channels } = pixels.info;
  const drawn: DrawnRendition[] = [];
  for (const { shape, renditions } of planRenditions({ width, height, hasAlpha: channels === 4 })) {
    const shaped = shape === null ? pixels : await cut(pixels, shape);
    for (const planned of renditions) drawn.push(await draw(shaped, planned, folder));
  }
  return drawn;
}
