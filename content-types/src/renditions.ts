/** The renditions of pictures: their shapes, their widths and their names. The cms draws them, pages ask for them. */

/** The shapes, width over height, in which the picture that leads a page is cut: for narrow and for wide screens. */
export const leadShapes = { narrow: 4 / 3, wide: 16 / 9 } as const;

/** By how much two shapes may differ and be the same: what rounding to whole pixels does to small renditions. */
const TOLERANCE = 0.02;

/** Tells whether something of this size, in pixels, has a shape given as width over height. */
export function hasShape({ width, height }: { width: number; height: number }, shape: number): boolean {
  return Math.abs(width / height / shape - 1) < TOLERANCE;
}

/** The widths that renditions have, in pixels, narrowest first. A smaller picture also has one of its own width. */
export const renditionWidths = [320, 640, 960, 1440] as const;

/**
 * The name of a rendition among those of its picture, and at the start of its file name.
 * @param cut names the shape that it is cut to; none for the picture as it is.
 */
export function nameRendition(type: string, width: number, cut?: string): string {
  return [type, width, ...(cut ? [cut] : [])].join('-');
}

const renditionPath = /^(.*\/[a-z]+-)(\d+)((?:-\d+x\d+)?_[^/]*)$/;

/** Where the narrower renditions of the same picture, type and shape are, if they are: narrowest first. */
export function narrowerRenditions(path: string): readonly string[] {
  const [, start = '', width = '', end = ''] = renditionPath.exec(path) ?? [];
  return renditionWidths
    .filter((narrower) => narrower < Number(width))
    .map((narrower) => start + narrower + end);
}
