/** Raised when the start cannot go on. Its message says in French what failed and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
