import { hasShape, leadShapes, nameRendition, renditionWidths } from '@agenda21/content-types';

export type RenditionType = 'avif' | 'webp' | 'jpeg' | 'png';

/** A rendition to draw. Sizes in pixels. */
export interface PlannedRendition {
  /** Names it among the renditions of its picture, and at the start of its file name. */
  readonly key: string;
  readonly type: RenditionType;
  readonly width: number;
  readonly height: number;
}

/** A picture before its renditions. Sizes in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
}

/** Renditions of one shape: the widths, narrowest first, that pages ask for in each type. */
export interface RenditionSeries {
  /** Width over height; null for the picture as it is. */
  readonly shape: number | null;
  readonly renditions: readonly PlannedRendition[];
}

type Widths = Partial<Record<RenditionType, readonly number[]>>;

const [small, medium, large, full] = renditionWidths;

const wholeWidths: Widths = { avif: renditionWidths, webp: [medium, full] };

const cuts: readonly { readonly name: string; readonly shape: number; readonly widths: Widths }[] = [
  { name: '4x3', shape: leadShapes.narrow, widths: { avif: [small, medium, large], webp: [medium] } },
  { name: '16x9', shape: leadShapes.wide, widths: { avif: [medium, large, full], webp: [large] } },
];

/** The widths that a picture can give: none is wider than it, its own stands for those that would be. */
function fitWidths(widths: readonly number[], available: number): readonly number[] {
  const largest = Math.min(available, Math.max(...widths));
  return [...widths.filter((width) => width < largest), largest];
}

function planSeries(available: number, shape: number, widths: Widths, name?: string) {
  return Object.entries(widths).flatMap(([type, asked]) =>
    fitWidths(asked, available).map((width) => ({
      key: nameRendition(type, width, name),
      type: type as RenditionType,
      width,
      height: Math.max(1, Math.round(width / shape)),
    })),
  );
}

/**
 * The renditions that are drawn of a picture: as it is, and cut for where it leads a page. A picture that already has
 * a shape is not cut to it.
 */
export function planRenditions(picture: Picture): readonly RenditionSeries[] {
  const { width, height, hasAlpha } = picture;
  // For browsers that read neither AVIF nor WebP: one rendition, not a wide one.
  const fallback: Widths = { [hasAlpha ? 'png' : 'jpeg']: [medium] };
  const whole = planSeries(width, width / height, { ...wholeWidths, ...fallback });
  return [
    { shape: null, renditions: whole },
    ...cuts
      .filter(({ shape }) => !hasShape(picture, shape))
      .map(({ name, shape, widths }) => {
        const available = Math.min(width, Math.round(height * shape));
        return { shape, renditions: planSeries(available, shape, widths, name) };
      }),
  ];
}
