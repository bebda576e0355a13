/** A page that is not right, and why. `path` is null when no page can be named. */
export interface PageProblem {
  readonly path: string | null;
  readonly message: string;
}

/** `/projets/index.html` → `/projets/`; other files keep their name. */
export function pagePathOf(file: string): string {
  return file.replace(/index\.html$/, '');
}
