import type { Core } from '@strapi/strapi';
import type { SendMail } from '../mail/index.ts';
import type { Outbox } from '../publishing/outbox.ts';
import type { Attempts } from './attempts.ts';
import type { Later } from './later.ts';

/** What everything in the partners' space works with. */
export interface Space {
  readonly strapi: Core.Strapi;
  readonly send: SendMail;
  readonly later: Later;
  readonly attempts: Attempts;
  readonly outbox: Outbox;
  /** Public address of the portal, where the pages of the space are. */
  readonly siteUrl: string;
  /** Signs the links of e-mails. */
  readonly secret: string;
}
