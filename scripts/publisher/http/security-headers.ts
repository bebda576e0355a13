/** The headers that tell browsers what the portal never does. */
import { locales, localizePath, sections } from '@agenda21/content-types';

/** Pagefind compiles WebAssembly: the search pages may, and its worker, which is bound by its own headers. */
export const compilingPaths: ReadonlySet<string> = new Set([
  ...locales.map((locale) => localizePath(sections.search, locale)),
  '/pagefind/pagefind-worker.js',
]);

/** The pages that show, in a frame, what other sites may show of the portal. */
export const framingPaths: ReadonlySet<string> = new Set(
  locales.map((locale) => localizePath(sections.embeds, locale)),
);

/** The lists that are made for other sites may be in a frame anywhere. */
export const anySite = '*';

/** What browsers can do and the portal never asks for. */
const unusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
] as const;

function contentSecurityPolicy(path: string, frameOrigin: string | null, isEncrypted: boolean): string {
  const scripts = compilingPaths.has(path) ? "'self' 'wasm-unsafe-eval'" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...(compilingPaths.has(path) ? ["worker-src 'self'"] : []),
    ...(framingPaths.has(path) ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameOrigin ?? "'none'"}`,
    ...(isEncrypted ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/**
 * The security headers of what answers at a path, be it a page, a file or a refusal. Browsers are bound to https only when the portal is served so.
 * @param frameOrigin the origin that may show the page in a frame: `anySite` for all of them, null for none.
 */
export function securityHeaders(
  path: string,
  siteUrl: string,
  frameOrigin: string | null = null,
): Readonly<Record<string, string>> {
  const isEncrypted = siteUrl.startsWith('https:');
  return {
    'content-security-policy': contentSecurityPolicy(path, frameOrigin, isEncrypted),
    'x-content-type-options': 'nosniff',
    ...(frameOrigin ? {} : { 'x-frame-options': 'DENY' }),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    ...(isEncrypted ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
