import { setInFrench } from '@agenda21/content-types';
import { errors } from '@strapi/utils';
import sharp, { type Metadata } from 'sharp';

/** Most pixels a picture may have once it is unfolded: those of a 50-megapixel camera take 150 MB of memory. */
export const MAX_PIXELS = 52_000_000;

const million = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });
const inMillions = (pixels: number) => million.format(pixels / 1_000_000);

function findFault({ width, height, pages = 1 }: Metadata): string | null {
  if (width * height > MAX_PIXELS) {
    return `est trop grande (${inMillions(width * height)} millions de pixels) : réduisez-la à ${inMillions(MAX_PIXELS)} millions au plus.`;
  }
  return pages > 1 ? 'est animée : le portail ne montre que des images fixes.' : null;
}

/**
 * Checks a picture by what its file announces, before anything unfolds it.
 * @param name as the editor knows it.
 * @throws ValidationError, in words for the editor, when it cannot be read, has too many pixels, or moves.
 */
export async function checkPicture(file: string, name: string): Promise<void> {
  const metadata = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  const fault = metadata ? findFault(metadata) : 'est une image abîmée, qui ne peut pas être lue.';
  if (fault) throw new errors.ValidationError(setInFrench(`« ${name} » ${fault}`));
}
