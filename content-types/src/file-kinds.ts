/** What a file is, by how it begins: neither its name nor what a browser says of it counts. */

const startsWith =
  (text: string, at = 0) =>
  (head: string) =>
    head.startsWith(text, at);

/** The only kinds of files that may be added, and how each begins. SVG and HTML can hold scripts: never. */
const beginnings = {
  'image/jpeg': startsWith('\xFF\xD8\xFF'),
  'image/png': startsWith('\x89PNG\r\n\x1A\n'),
  'image/webp': (head: string) => startsWith('RIFF')(head) && startsWith('WEBP', 8)(head),
  'image/avif': startsWith('ftypavif', 4),
  'application/pdf': startsWith('%PDF-'),
} as const;

export type FileType = keyof typeof beginnings;

export const uploadTypes = Object.keys(beginnings) as readonly FileType[];

/** How each of them ends. */
export const extensionOfType: Readonly<Record<FileType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
};

/** Bytes that tell what a file is. */
export const HEAD_LENGTH = 16;

const toHead = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));

/** The kind of a file by its first bytes; null when it is none of those that may be added. */
export function recogniseContent(bytes: Uint8Array): FileType | null {
  const head = toHead(bytes);
  return uploadTypes.find((type) => beginnings[type](head)) ?? null;
}

/** Tells whether a file is a photograph as telephones of Apple keep them: HEIC, which browsers do not show. */
export const isHeic = (bytes: Uint8Array): boolean => /^.{4}ftyp(?:hei[cxms]|hev[cxm])/s.test(toHead(bytes));
