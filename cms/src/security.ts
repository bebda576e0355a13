/**
 * What Strapi's security middleware is told. Each directive is one string: Strapi completes a list, place by place, with
 * its own, and lets the admin call any https address.
 * @param publicUrl the public address of the cms: browsers are bound to https only when it is served so.
 */
export function securityConfig(publicUrl: string) {
  return {
    contentSecurityPolicy: {
      directives: {
        'connect-src': "'self'",
        'img-src': "'self' data: blob:",
        'media-src': "'self' blob:",
        'font-src': "'self' data:",
        // Strapi's components write their styles in the page.
        'style-src': "'self' 'unsafe-inline'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
      },
    },
    frameguard: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    ...(publicUrl.startsWith('https:') ? {} : { hsts: false }),
  };
}
