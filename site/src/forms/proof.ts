import { type Challenge, solveProof } from './solve-proof.ts';

/** No one fills in a form faster, in milliseconds: the portal would refuse it. */
const FASTEST_MS = 3_200;

/** A proof is asked anew before the portal forgets it, in milliseconds. */
const LIFE_MS = 50 * 60_000;

interface Begun {
  readonly at: number;
  readonly solved: Promise<string>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function askAndSolve(path: string): Promise<string> {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`The challenge answered ${response.status}.`);
  return solveProof((await response.json()) as Challenge);
}

/** The proof of work of a form: begun when the person begins to type, ready when they send. */
export class Proof {
  readonly #path: string;
  #begun: Begun | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** Begins, unless it has. */
  begin(): void {
    if (this.#begun && Date.now() - this.#begun.at < LIFE_MS) return;
    const solved = askAndSolve(this.#path);
    // A failure is told when the form is sent.
    solved.catch(() => this.forget());
    this.#begun = { at: Date.now(), solved };
  }

  /** The solved proof, once it is old enough to be believed. */
  async solve(): Promise<string> {
    this.begin();
    const { at, solved } = this.#begun!;
    const proof = await solved;
    await pause(at + FASTEST_MS - Date.now());
    return proof;
  }

  forget(): void {
    this.#begun = undefined;
  }
}
