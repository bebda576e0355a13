import sharp, { type Sharp } from 'sharp';
import { MAX_PIXELS } from './check-picture.ts';

/** Longest side a picture keeps, in pixels. */
export const LONGEST_SIDE = 2560;

type PictureType = 'jpeg' | 'png' | 'webp' | 'heif';

const encoders: Readonly<Record<PictureType, (drawing: Sharp) => Sharp>> = {
  jpeg: (drawing) => drawing.jpeg({ quality: 82, mozjpeg: true }),
  png: (drawing) => drawing.png({ compressionLevel: 9 }),
  webp: (drawing) => drawing.webp({ quality: 82 }),
  heif: (drawing) => drawing.avif({ quality: 60, effort: 1 }),
};

/** What a rewritten picture is: sizes in pixels, weight in bytes. */
export interface RewrittenPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/**
 * Writes a picture anew from its pixels alone, upright, in the same type and no larger than the portal has use for:
 * nothing else that was in the file, place or camera, is left.
 * @throws when its pixels cannot be read.
 */
export async function rewritePicture(source: string, target: string): Promise<RewrittenPicture> {
  const picture = sharp(source, { limitInputPixels: MAX_PIXELS });
  const { format } = await picture.metadata();
  const encode = encoders[format as PictureType];
  const upright = picture
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
  const { width, height, size } = await encode(upright).toFile(target);
  return { width, height, bytes: size };
}
