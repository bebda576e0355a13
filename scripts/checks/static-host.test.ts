import { expect, it } from 'vitest';
import { compilingPaths, securityHeaders } from '../publisher/http/security-headers.ts';
import { readText } from './repository.ts';

const siteUrl = 'https://portail.example';
const policyOf = (path: string) => securityHeaders(path, siteUrl)['content-security-policy'];

/** The headers that the portal gives itself, as nginx is told to. */
function toNginx(): string {
  const others = Object.entries(securityHeaders('/', siteUrl)).filter(
    ([name]) => name !== 'content-security-policy',
  );
  return [
    'map $request_uri $politique_de_contenu {',
    `    default "${policyOf('/')}";`,
    ...[...compilingPaths].map((path) => `    ~^${path}(\\?|$) "${policyOf(path)}";`),
    '}',
    '',
    'server {',
    '    server_tokens off;',
    '    add_header content-security-policy $politique_de_contenu always;',
    ...others.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '    # … le reste de votre configuration',
    '}',
  ].join('\n');
}

it('tells a host of files alone the very headers that the portal gives', () => {
  const [, example] = /```nginx\n([\s\S]*?)\n```/.exec(readText('docs/guides/exploiter.md')) ?? [];
  expect(example).toBe(toNginx());
});
