/** The lines of a text that is a list, one item a line; none for an empty one. */
export function linesOf(text: string | null | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
