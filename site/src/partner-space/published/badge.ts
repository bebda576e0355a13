/** The badge of a published record: a link that an organisation puts on its own site. It asks nothing of any other server. */

export interface Badge {
  /** The whole address of the page. */
  readonly url: string;
  readonly title: string;
  /** Where it is read, in the language of the badge. */
  readonly where: string;
  readonly lang: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (words: string) => words.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '');

/** Dark letters on white: 14 to 1, whatever the page around. Without its style it is an ordinary link. */
const style = [
  'display:inline-flex',
  'gap:.6em',
  'align-items:center',
  'max-width:22em',
  'padding:.5em .8em',
  'border:2px solid #0d4f5b',
  'border-radius:.5em',
  'background:#fff',
  'color:#093a43',
  'font:1rem/1.3 sans-serif',
  'text-decoration:none',
].join(';');

/** The ridge and the waves of the portal; words say the rest. */
const mark =
  '<svg aria-hidden="true" width="32" height="32" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#0d4f5b"/><path d="M7 26 17 14l6 7 5-8 13 13z" fill="#f3c58a"/><path d="M7 34c5.7 0 5.7-3.5 11.300-3.5s5.7 3.5 11.400 3.5S35.300 30.500 41 30.500" fill="none" stroke="#fff" stroke-width="2.6"/></svg>';

/** Writes the HTML of a badge, on one line. */
export function writeBadge({ url, title, where, lang }: Badge): string {
  const words = `<span><strong>${escapeHtml(title)}</strong><br>${escapeHtml(where)}</span>`;
  return `<a href="${escapeHtml(url)}" lang="${lang}" style="${style}">${mark}${words}</a>`;
}
