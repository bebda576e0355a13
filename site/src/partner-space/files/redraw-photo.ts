import { HEAD_LENGTH, isHeic, recogniseContent } from '@agenda21/content-types/file-kinds';

/** From what weight on a JPEG is drawn again before it is sent, in bytes. */
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
  const drawing = canvas.getContext('2d');
  if (!drawing) return null;
  // A JPEG has no see-through parts.
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
};

/** Why a photograph is drawn again: the portal does not take it as it is, or it is heavy. */
async function findReason(photo: Blob): Promise<'kind' | 'weight' | null> {
  const head = new Uint8Array(await photo.slice(0, HEAD_LENGTH).arrayBuffer());
  const type = recogniseContent(head);
  if (type === 'image/avif' || isHeic(head)) return 'kind';
  return type === 'image/jpeg' && photo.size >= HEAVY_BYTES ? 'weight' : null;
}

/**
 * Draws a photograph again as a JPEG, before it leaves, when it is an AVIF or a HEIC, or a heavy JPEG: minutes less on a
 * slow line, and the place where it was taken stays on the device.
 * @returns the photograph as it was when there is no reason, it cannot be drawn, or a heavy one would not be lighter.
 */
export async function redrawPhoto(photo: File, redraw: Redraw = redrawInBrowser): Promise<File> {
  const reason = await findReason(photo);
  if (reason === null) return photo;
  const drawn = await redraw(photo, LONGEST_SIDE, QUALITY).catch(() => null);
  if (!drawn || (reason === 'weight' && drawn.size >= photo.size)) return photo;
  return new File([drawn], photo.name, { type: drawn.type });
}
