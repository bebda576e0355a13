import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signBody } from './signature.ts';

const secret = 'a secret of at least thirty-two characters';
const at = new Date('2026-03-01T12:00:00.900Z');

describe('the signature of a webhook', () => {
  it('changes with the body, the secret and the second it is sent', () => {
    const signatures = [
      signBody('{}', secret, at),
      signBody('{ }', secret, at),
      signBody('{}', `${secret}!`, at),
      signBody('{}', secret, new Date('2026-03-01T12:00:01Z')),
    ];
    expect(new Set(signatures).size).toBe(4);
  });

  it('carries whole seconds and the HMAC of the time and the body', () => {
    const expected = createHmac('sha256', secret).update('1772366400.{"a":1}').digest('hex');
    expect(signBody('{"a":1}', secret, at)).toBe(`t=1772366400,v1=${expected}`);
  });
});
