/** Plain text with bullets, as Markdown that shows the same words. */

const address = /(https?:\/\/\S+)/;
const bullets: readonly { readonly mark: RegExp; readonly prefix: string }[] = [
  { mark: /^\s*[-•–]\s+(?=\S)/, prefix: '- ' },
  { mark: /^\s*[o○]\s+(?=\S)/, prefix: '  - ' },
];

/** Keeps the characters Markdown would read as a format; addresses are left whole. */
function escapeFormats(text: string): string {
  return text
    .split(address)
    .map((part) =>
      address.test(part)
        ? part
        : part.replaceAll(/[\\`*[\]~]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, String.raw`\$&`),
    )
    .join('')
    .replace(/^(?=[#>+-])/, '\\');
}

function toLine(line: string): { text: string; isBullet: boolean } {
  const bullet = bullets.find(({ mark }) => mark.test(line));
  const words = escapeFormats(line.replace(bullet?.mark ?? '', '').trim());
  return { text: `${bullet?.prefix ?? ''}${words}`, isBullet: bullet !== undefined };
}

/** Makes each line a paragraph, and lines that begin with a bullet a list; `o` marks the second level. */
export function toMarkdown(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(toLine);
  return lines
    .map((line, rank) => {
      const isSameList = line.isBullet && lines[rank - 1]?.isBullet;
      return `${rank === 0 ? '' : isSameList ? '\n' : '\n\n'}${line.text}`;
    })
    .join('');
}
