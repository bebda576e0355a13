import { setInFrench } from '@agenda21/content-types';
import { errors } from '@strapi/utils';
import sharp, { type Metadata } from 'sharp';

/** Most pixels a picture may have once it is unfolded: those of a 50-megapixel camera take 150 MB of memory. */
export const MAX_PIXELS = 52_000_000;

/** The same of an AVIF, which takes some 18 bytes of memory a pixel to unfold: 1 KB of file can ask for a gigabyte. */
export const MAX_AVIF_PIXELS = 16_000_000;

/** What is wrong with a picture. */
export type PictureFault = 'damaged' | 'pixels' | 'moving';

const million = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });
const inMillions = (pixels: number) => million.format(pixels / 1_000_000);

const countPixels = ({ width, height }: Metadata) => width * height;

const mostPixels = ({ format }: Metadata) => (format === 'heif' ? MAX_AVIF_PIXELS : MAX_PIXELS);

const readMetadata = (file: string): Promise<Metadata | null> =>
  sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => null);

function faultOf(metadata: Metadata | null): PictureFault | null {
  if (!metadata) return 'damaged';
  if (countPixels(metadata) > mostPixels(metadata)) return 'pixels';
  return (metadata.pages ?? 1) > 1 ? 'moving' : null;
}

/** What is wrong with a picture by what its file announces, before anything unfolds it; null when nothing is. */
export const findPictureFault = async (file: string): Promise<PictureFault | null> =>
  faultOf(await readMetadata(file));

function tellFault(fault: PictureFault, metadata: Metadata | null): string {
  if (fault === 'damaged' || !metadata) return 'est une image abîmée, qui ne peut pas être lue.';
  if (fault === 'moving') return 'est animée : le portail ne montre que des images fixes.';
  const pixels = inMillions(countPixels(metadata));
  return `est trop grande (${pixels} millions de pixels) : réduisez-la à ${inMillions(mostPixels(metadata))} millions au plus.`;
}

/**
 * Checks a picture by what its file announces, before anything unfolds it.
 * @param name as the editor knows it.
 * @throws ValidationError, in words for the editor, when it cannot be read, has too many pixels, or moves.
 */
export async function checkPicture(file: string, name: string): Promise<void> {
  const metadata = await readMetadata(file);
  const fault = faultOf(metadata);
  if (fault) throw new errors.ValidationError(setInFrench(`« ${name} » ${tellFault(fault, metadata)}`));
}
