import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestCms, startCms, tokens } from './cms.ts';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

/** The directives of a policy, by their name. */
function directivesOf(response: Response): ReadonlyMap<string, string> {
  const policy = response.headers.get('content-security-policy') ?? '';
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

it.each([
  ['an answer to a program', 'GET', '/api/publishing/state', 200, tokens.publisher],
  ['a refusal', 'GET', '/api/publishing/state', 401, undefined],
  ['a body that is refused', 'POST', '/admin/login', 400, undefined],
  ['an address that never was', 'GET', '/nulle-part', 404, undefined],
  ['a media file that never was', 'GET', '/uploads/rien.png', 404, undefined],
  ['a screen of the admin that asks to be signed in', 'GET', '/upload/files', 401, undefined],
  ['the icon', 'GET', '/favicon.ico', 200, undefined],
])(
  '%s carries the security headers of the cms (%s %s answers %i)',
  async (_, method, path, status, token) => {
    const response = await cms.call(method, path, token, method === 'POST' ? {} : undefined);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect([response.headers.get('x-powered-by'), response.headers.get('server')]).toEqual([null, null]);
  },
);

it('lets the admin call, show and run nothing from elsewhere, but for the portal in the frame of a preview', async () => {
  const directives = directivesOf(await cms.call('GET', '/nulle-part'));
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': "'self'",
    'script-src': "'self'",
    'script-src-attr': "'none'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': cms.publisher.url,
    'object-src': "'none'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  });
});
