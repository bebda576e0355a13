import type { Context, Next } from 'koa';

/** What browsers can do and the admin never asks for; Strapi's own security headers leave it open. */
const unusedFeatures = [
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'usb',
];

const policy = unusedFeatures.map((feature) => `${feature}=()`).join(', ');

/** Makes the middleware that closes them on every answer. */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    ctx.set('Permissions-Policy', policy);
    await next();
  };
