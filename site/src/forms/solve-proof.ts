/** What is asked of the browser: to find the number from which a key is made whose first bytes are given (ALTCHA, PBKDF2). */
export interface Challenge {
  readonly parameters: {
    readonly nonce: string;
    readonly salt: string;
    readonly cost: number;
    readonly keyLength: number;
    readonly keyPrefix: string;
  };
  readonly signature: string;
}

/** Beyond, the challenge is not one that this program gives. */
const MOST_TRIES = 100_000;

const toBytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const toHex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The nonce, then the number as four bytes. */
function passwordOf(nonce: Uint8Array, counter: number): Uint8Array<ArrayBuffer> {
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  new DataView(password.buffer).setUint32(nonce.length, counter);
  return password;
}

/**
 * Solves a challenge; the browser does the counting beside the page, which stays free.
 * @returns what the portal checks, as JSON.
 */
export async function solveProof(challenge: Challenge): Promise<string> {
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const nonceBytes = toBytes(nonce);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: toBytes(salt), iterations: cost };
  for (let counter = 0; counter < MOST_TRIES; counter += 1) {
    const password = passwordOf(nonceBytes, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = toHex(await crypto.subtle.deriveBits(derivation, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix))
      return JSON.stringify({ challenge, solution: { counter, derivedKey } });
  }
  throw new Error('The challenge has no solution.');
}
