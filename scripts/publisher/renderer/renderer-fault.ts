/** Raised when the renderer itself fails: it cannot be compiled, it stops, it hangs, or it answers what it should not. */
export class RendererFault extends Error {
  override readonly name = 'RendererFault';
  /** The file that was being made, when it is known. */
  readonly file: string | null;

  constructor(message: string, file: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.file = file;
  }
}
