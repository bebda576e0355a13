import { expect, it } from 'vitest';
import { locales, sections } from '@agenda21/content-types';
import {
  anySite,
  compilingPaths,
  framingPaths,
  securityHeaders,
} from '../publisher/http/security-headers.ts';
import { readText } from './repository.ts';

const siteUrl = 'https://portail.example';
const policyOf = (path: string, frameOrigin: string | null = null) =>
  securityHeaders(path, siteUrl, { frame: frameOrigin, measure: null })['content-security-policy'];

/** The lists that other sites show in a frame: no sign that a server could read as another path. */
const lists = `~^(/(${locales.slice(1).join('|')}))?${sections.embeds}([a-z0-9-]+/)+(\\?|$)`;

/** The headers that the portal gives itself, as nginx is told to. */
function toNginx(): string {
  const others = Object.entries(securityHeaders('/', siteUrl)).filter(
    ([name]) => name !== 'content-security-policy' && name !== 'x-frame-options',
  );
  return [
    'map $request_uri $politique_de_contenu {',
    `    default "${policyOf('/')}";`,
    ...[...compilingPaths, ...framingPaths].map((path) => `    ~^${path}(\\?|$) "${policyOf(path)}";`),
    `    ${lists} "${policyOf('/', anySite)}";`,
    '}',
    '',
    'map $request_uri $cadre {',
    `    default "${securityHeaders('/', siteUrl)['x-frame-options']}";`,
    `    ${lists} "";`,
    '}',
    '',
    'server {',
    '    server_tokens off;',
    '    add_header content-security-policy $politique_de_contenu always;',
    '    add_header x-frame-options $cadre always;',
    ...others.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '    # … le reste de votre configuration',
    '}',
  ].join('\n');
}

it('lets other sites frame what is at the address of a list, and nothing that a server could read otherwise', () => {
  const pattern = new RegExp(lists.slice(1));
  const framed = ['/integrer/projets/', '/es/integrer/themes/agua/', '/integrer/themes/eau/?x=1'];
  const refused = [
    '/integrer/',
    '/integrer/?x=/',
    '/integrer/x%2f..%2f..%2fprojets/',
    '/integrer/../projets/',
    '/projets/?/integrer/x/',
  ];
  expect([...framed, ...refused].filter((path) => pattern.test(path))).toEqual(framed);
});

it('tells a host of files alone the very headers that the portal gives', () => {
  const [, example] = /```nginx\n([\s\S]*?)\n```/.exec(readText('docs/guides/exploiter.md')) ?? [];
  expect(example).toBe(toNginx());
});
