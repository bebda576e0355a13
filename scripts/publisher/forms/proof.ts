/** The proof of work that a browser gives before its form is read: ALTCHA, whose challenge is signed and dated. */
import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';

/** Iterations of one try: about a millisecond on a phone. */
const COST = 2_000;

/** Least and most tries: a phone takes half a second, while the person types. */
const TRIES = { least: 100, most: 400 };

/** How long a challenge can be solved, in milliseconds: it is asked for when someone begins to type. */
export const PROOF_LIFE_MS = 3_600_000;

const given = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      nonce: z.string().max(64),
      expiresAt: z.number(),
      data: z.object({ at: z.number() }),
    }),
    signature: z.string().max(128),
  }),
  solution: z.object({ counter: z.int().nonnegative(), derivedKey: z.string().max(128) }),
});

/** A form that came with the mark of when it was begun. */
export interface Begun {
  /** What no other form carries. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Proofs {
  challenge(): Promise<Challenge>;
  /** Reads a solved challenge, as JSON; null when it is not right, or too old. */
  check(proof: string): Promise<Begun | null>;
}

function parseProof(proof: string): z.infer<typeof given> | null {
  try {
    return given.parse(JSON.parse(proof));
  } catch {
    return null;
  }
}

/** Makes the proofs of a program that starts: `key` signs them, so that it knows its own. */
export function createProofs(key: string, now: () => number): Proofs {
  const keys = { hmacSignatureSecret: key, hmacKeySignatureSecret: `${key}.solution` };
  return {
    challenge: () =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: COST,
        counter: randomInt(TRIES.most, TRIES.least),
        data: { at: now() },
        expiresAt: Math.floor((now() + PROOF_LIFE_MS) / 1000),
        deriveKey,
        ...keys,
      }),
    async check(proof) {
      const parsed = parseProof(proof);
      if (!parsed) return null;
      const { parameters } = parsed.challenge;
      const challenge = parsed.challenge as unknown as Challenge;
      if (parameters.expiresAt * 1000 < now()) return null;
      const { verified } = await verifySolution({ challenge, solution: parsed.solution, deriveKey, ...keys });
      return verified ? { id: parameters.nonce, at: parameters.data.at } : null;
    },
  };
}
