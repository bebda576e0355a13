import { expect, it } from 'vitest';
import { securityConfig } from './security.ts';

it('binds browsers to https only when the cms is served so', () => {
  expect(securityConfig('http://127.0.0.1:1337')).toHaveProperty('hsts', false);
  expect(securityConfig('https://redaction.example')).not.toHaveProperty('hsts');
});
