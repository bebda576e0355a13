/** The headers that tell browsers what the portal never does. */
import { locales, localizePath, pathOfSpacePage, sections } from '@agenda21/content-types';

/** Pagefind compiles WebAssembly: the search pages may, and its worker, which is bound by its own headers. */
export const compilingPaths: ReadonlySet<string> = new Set([
  ...locales.map((locale) => localizePath(sections.search, locale)),
  '/pagefind/pagefind-worker.js',
]);

/** The pages that show a page of the portal in a frame: what other sites may show of it, and the draft of a record. */
export const framingPaths: ReadonlySet<string> = new Set(
  [sections.embeds, pathOfSpacePage('record')].flatMap((path) =>
    locales.map((locale) => localizePath(path, locale)),
  ),
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

/** The origins that a response opens itself to; null for none. */
export interface OpenTo {
  /** May show the page in a frame. */
  readonly frame: string | null;
  /** The Matomo that measures the audience: its script is loaded, and it is told what is read. */
  readonly measure: string | null;
}

const toNobody: OpenTo = { frame: null, measure: null };

function contentSecurityPolicy(path: string, openTo: OpenTo, isEncrypted: boolean): string {
  const measure = openTo.measure ? ` ${openTo.measure}` : '';
  const scripts = compilingPaths.has(path) ? "'self' 'wasm-unsafe-eval'" : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}${measure}`,
    "style-src 'self'",
    `img-src 'self'${measure}`,
    "font-src 'self'",
    `connect-src 'self'${measure}`,
    "manifest-src 'self'",
    ...(compilingPaths.has(path) ? ["worker-src 'self'"] : []),
    ...(framingPaths.has(path) ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${openTo.frame ?? "'none'"}`,
    ...(isEncrypted ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** The security headers of what answers at a path, be it a page, a file or a refusal. Browsers are bound to https only when the portal is served so. */
export function securityHeaders(
  path: string,
  siteUrl: string,
  openTo: OpenTo = toNobody,
): Readonly<Record<string, string>> {
  const isEncrypted = siteUrl.startsWith('https:');
  return {
    'content-security-policy': contentSecurityPolicy(path, openTo, isEncrypted),
    'x-content-type-options': 'nosniff',
    ...(openTo.frame ? {} : { 'x-frame-options': 'DENY' }),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    ...(isEncrypted ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
