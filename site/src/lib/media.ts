/** Where the files of the cms are and where the portal publishes them. */

const storedUnder = '/uploads/';
const publishedUnder = '/medias/';

/**
 * The address at which the portal publishes a file of the cms.
 * @param path the path of the file in the cms, as the published state carries it.
 * @returns null when the path is not one of our media.
 */
export function mediaUrl(path: string): string | null {
  const name = path.startsWith(storedUnder) ? path.slice(storedUnder.length) : '';
  return /^[\w-][\w.-]*$/.test(name) ? `${publishedUnder}${name}` : null;
}
