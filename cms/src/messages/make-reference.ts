import { randomBytes } from 'node:crypto';

/** `20261127-4f9a2c`: the day, and what tells those of a day apart. */
export const makeReference = (now: Date): string =>
  `${now.toISOString().slice(0, 10).replaceAll('-', '')}-${randomBytes(3).toString('hex')}`;
