const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long sessions of the partners' space last, in seconds, as Strapi's session manager names it. */
export const sessionLifespans = {
  accessTokenLifespan: 10 * MINUTE,
  /** Of who asked to stay signed in on the device: at most, and without coming back. */
  maxRefreshTokenLifespan: 30 * DAY,
  idleRefreshTokenLifespan: 14 * DAY,
  /** Of the others. */
  maxSessionLifespan: DAY,
  idleSessionLifespan: 2 * HOUR,
} as const;
