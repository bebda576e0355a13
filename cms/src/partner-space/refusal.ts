import type { FieldRefusal, FileProblem, SpaceProblem, SpaceRefusalAnswer } from '@agenda21/content-types';

const statuses: Readonly<Record<SpaceProblem, number>> = {
  fields: 422,
  file: 422,
  'signed-out': 401,
  'other-member': 409,
  stale: 409,
  credentials: 403,
  closed: 403,
  forbidden: 403,
  foreign: 403,
  link: 410,
  'last-manager': 409,
  limited: 429,
  full: 409,
  'moved-on': 409,
  'said-otherwise': 409,
  locked: 409,
  gone: 404,
  unreadable: 400,
  unavailable: 503,
};

/** Raised when the partners' space does not do what it is asked; whoever asked is told the problem and nothing more. */
export class SpaceRefusal extends Error {
  override readonly name = 'SpaceRefusal';
  readonly problem: SpaceProblem;
  readonly fields: readonly FieldRefusal[];
  #more: Pick<SpaceRefusalAnswer, 'file' | 'retryAfter'> = {};

  constructor(problem: SpaceProblem, fields: readonly FieldRefusal[] = []) {
    super(problem);
    this.problem = problem;
    this.fields = fields;
  }

  /** Refuses the password of who is signed in, at its field. */
  static ofPassword(field: string): SpaceRefusal {
    return new SpaceRefusal('fields', [{ field, problem: 'unknown' }]);
  }

  /** Refuses a file, for its own reason. */
  static ofFile(file: FileProblem): SpaceRefusal {
    const refusal = new SpaceRefusal('file');
    refusal.#more = { file };
    return refusal;
  }

  /** Stops who tries too often. @param retryAfter in how many seconds they may try again. */
  static ofLimit(retryAfter: number): SpaceRefusal {
    const refusal = new SpaceRefusal('limited');
    refusal.#more = { retryAfter };
    return refusal;
  }

  get status(): number {
    return statuses[this.problem];
  }

  get answer(): SpaceRefusalAnswer {
    const { problem, fields } = this;
    return { problem, fields, ...this.#more };
  }
}
