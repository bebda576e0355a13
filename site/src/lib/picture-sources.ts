import { type Image, hasShape, renditionWidths } from '@agenda21/content-types';
import { mediaUrl } from './media.ts';

/** A shape in which a picture shows, and the screens on which it does. */
export interface Cut {
  /** Width over height; null for the picture as it is. */
  readonly shape: number | null;
  /** The media query of those screens; all of them without one. */
  readonly media?: string;
}

/** A `<source>` of a picture. */
export interface PictureSource {
  readonly type: string;
  readonly media: string | undefined;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
}

/** What a picture is shown with. */
export interface PictureSources {
  readonly sources: readonly PictureSource[];
  /** For browsers that read none of the sources, and for whoever keeps the page. */
  readonly src: string;
  /** For a picture that has no sources. */
  readonly srcset: string | undefined;
}

type Rendition = Image['renditions'][number];

/** The types that browsers choose among, the lightest first. */
const types = [
  { type: 'image/avif', end: '.avif' },
  { type: 'image/webp', end: '.webp' },
] as const;

/** Widest rendition that is shown when the browser does not choose, in pixels. */
const [, LIGHT_WIDTH] = renditionWidths;

function toSrcset(renditions: readonly Rendition[]): string {
  return renditions
    .flatMap(({ url, width }) => (mediaUrl(url) ? [`${mediaUrl(url)} ${width}w`] : []))
    .join(', ');
}

/** The renditions of a shape; when there are none, those of the whole, which the style of the page cuts. */
function ofShape({ renditions, width, height }: Image, shape: number | null): readonly Rendition[] {
  const cut = shape === null ? [] : renditions.filter((rendition) => hasShape(rendition, shape));
  return cut.length > 0 ? cut : renditions.filter((rendition) => hasShape(rendition, width / height));
}

function sourcesOf(image: Image, { shape, media }: Cut): readonly PictureSource[] {
  const renditions = ofShape(image, shape);
  return types.flatMap(({ type, end }) => {
    const typed = renditions.filter(({ url }) => url.endsWith(end));
    const widest = typed.at(-1);
    if (!widest) return [];
    return [{ type, media, srcset: toSrcset(typed), width: widest.width, height: widest.height }];
  });
}

/** What every browser shows: of the type of the original or an older one, and small when there is such a rendition. */
function lightOf(image: Image): Rendition {
  const readable = image.renditions.filter(({ url }) => !types.some(({ end }) => url.endsWith(end)));
  return readable.findLast(({ width }) => width <= LIGHT_WIDTH) ?? image;
}

/**
 * What a picture is shown with.
 * @param cuts the shapes in which it shows, the first whose screens are met.
 * @returns null when it is not one of our media.
 */
export function pictureSources(image: Image, cuts: readonly Cut[]): PictureSources | null {
  const src = mediaUrl(lightOf(image).url);
  if (!src) return null;
  const sources = cuts.flatMap((cut) => sourcesOf(image, cut));
  const srcset = sources.length === 0 ? toSrcset([...image.renditions, image]) : undefined;
  return { sources, src, srcset };
}
