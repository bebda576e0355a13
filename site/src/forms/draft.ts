/** What is being typed, kept in this tab until it is sent: a page that is left or reloaded loses nothing. */
export class Draft {
  readonly #key: string;

  private constructor(name: string) {
    this.#key = `formulaire:${name}`;
  }

  /** The draft of a form of the page that is open. */
  static of(form: string): Draft {
    return new Draft(`${form}:${location.pathname}`);
  }

  get isKept(): boolean {
    return Object.keys(this.read()).length > 0;
  }

  /** What was kept; nothing when the browser keeps nothing. */
  read(): Readonly<Record<string, string>> {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? '{}') as Record<string, string>;
    } catch {
      return {};
    }
  }

  keep(typed: Readonly<Record<string, string>>): void {
    this.#try(() => sessionStorage.setItem(this.#key, JSON.stringify(typed)));
  }

  forget(): void {
    this.#try(() => sessionStorage.removeItem(this.#key));
  }

  /** Some browsers refuse to keep anything: the form works all the same. */
  #try(change: () => void): void {
    try {
      change();
    } catch {
      return;
    }
  }
}
