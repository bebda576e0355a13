/** Largest file an editor may add, in bytes. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

/** The only kinds of files an editor may add. SVG and HTML can hold scripts: never. */
export const uploadTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'application/pdf',
] as const;
