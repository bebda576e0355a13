import { describe, expect, it } from 'vitest';
import { hasBearerToken } from './bearer-token.ts';

const token = 'the-token-of-the-publisher-0123456789';

describe('a bearer token', () => {
  it.each([undefined, '', token, `Basic ${token}`, `Bearer ${token}x`, 'Bearer ', `bearer ${token}`])(
    'is not seen in %j',
    (header) => {
      expect(hasBearerToken(header, token)).toBe(false);
    },
  );

  it('is seen in its own header', () => {
    expect(hasBearerToken(`Bearer ${token}`, token)).toBe(true);
  });
});
