import { describe, expect, test } from 'vitest';
import { isFresh, isSignatureOf, readSignature, sign } from './signature.ts';

const secret = 's'.repeat(32);
const body = Buffer.from('{"changed":true}');
const signature = { at: 1_000, hex: sign(1_000, body, secret) };

describe('the signature of a webhook', () => {
  test.each([
    ['nothing', undefined],
    ['an empty header', ''],
    ['a short digest', 't=1,v1=abc'],
    ['a time that is no number', `t=now,v1=${'a'.repeat(64)}`],
    ['more than one signature', `t=1,v1=${'a'.repeat(64)},v1=${'b'.repeat(64)}`],
  ])('is not read from %s', (_, header) => {
    expect(readSignature(header)).toBeNull();
  });

  test('is refused for another body, another instant or another secret', () => {
    expect(isSignatureOf(signature, Buffer.from('{"changed":false}'), secret)).toBe(false);
    expect(isSignatureOf({ ...signature, at: 1_001 }, body, secret)).toBe(false);
    expect(isSignatureOf(signature, body, 't'.repeat(32))).toBe(false);
  });

  test('is stale five minutes before and after its instant', () => {
    expect(isFresh(signature, 1_301_000)).toBe(false);
    expect(isFresh(signature, 699_000)).toBe(false);
    expect(isFresh(signature, 1_300_000)).toBe(true);
  });

  test('is accepted when it is that of the bytes', () => {
    const read = readSignature(`t=${signature.at},v1=${signature.hex}`);
    expect(read).toEqual(signature);
    expect(isSignatureOf(signature, body, secret)).toBe(true);
  });
});
