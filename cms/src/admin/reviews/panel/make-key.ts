/** A key that no one guesses, without https too: what is asked twice under it is done once. */
export const makeKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
