export interface FaultCause extends ErrorOptions {
  readonly isByDraft?: boolean;
}

/** Raised when the renderer itself fails: it cannot be compiled, it stops, it hangs, or it answers what it should not. */
export class RendererFault extends Error {
  override readonly name = 'RendererFault';
  /** The file that was being made, when it is known. */
  readonly file: string | null;
  /** True when it stopped at a draft that someone looked at: no published page is at fault. */
  readonly isByDraft: boolean;

  constructor(
    message: string,
    file: string | null = null,
    { isByDraft = false, ...options }: FaultCause = {},
  ) {
    super(message, options);
    this.file = file;
    this.isByDraft = isByDraft;
  }
}

/** Raised for the draft at which the renderer stopped. */
export class DraftFault extends Error {
  override readonly name = 'DraftFault';
}
