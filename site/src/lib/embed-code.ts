import { escapeUTF8 } from 'entities';

/** How high the frame is, in pixels, until whoever puts it on a page changes it. */
export const frameHeight = 480;

/**
 * The HTML that shows a list on another site. It keeps no style: the border of frames is left to the site.
 * @param url the absolute address of the list.
 * @param title what the frame holds, for who does not see it.
 */
export function embedCode(url: string, title: string): string {
  const attributes = { src: url, title, width: '100%', height: String(frameHeight), loading: 'lazy' };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeUTF8(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
