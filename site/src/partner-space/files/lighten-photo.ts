import { HEAD_LENGTH, recogniseContent } from '@agenda21/content-types/file-kinds';

/** From what weight on a photograph is made lighter before it is sent, in bytes. */
const HEAVY_BYTES = 1_000_000;

/** Longest side that the portal keeps, in pixels, and how it is written here: the cms writes it once more. */
const LONGEST_SIDE = 2560;
const QUALITY = 0.92;

/** Draws a photograph again, upright, no larger than a side, as a JPEG; null when it cannot be. */
export type Redraw = (photo: Blob, longestSide: number, quality: number) => Promise<Blob | null>;

/** Draws with the browser, which turns the picture as its camera meant it. */
const redrawInBrowser: Redraw = async (photo, longestSide, quality) => {
  const picture = await createImageBitmap(photo);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
};

/**
 * Makes a heavy photograph lighter before it leaves: minutes less on a slow line, and the place where it was taken stays
 * on the device. JPEG alone, which has no see-through parts to lose.
 * @returns the photograph as it was when it is not heavy, cannot be drawn, or would not be lighter.
 */
export async function lightenPhoto(photo: File, redraw: Redraw = redrawInBrowser): Promise<File> {
  if (photo.size < HEAVY_BYTES) return photo;
  const head = new Uint8Array(await photo.slice(0, HEAD_LENGTH).arrayBuffer());
  if (recogniseContent(head) !== 'image/jpeg') return photo;
  const drawn = await redraw(photo, LONGEST_SIDE, QUALITY).catch(() => null);
  return drawn && drawn.size < photo.size ? new File([drawn], photo.name, { type: drawn.type }) : photo;
}
