import type { Core } from '@strapi/strapi';
import type { SendMail } from '../mail/index.ts';
import type { Soon } from '../messages/soon.ts';
import type { Outbox } from '../publishing/outbox.ts';
import type { Attempts } from './attempts.ts';
import type { Later } from './later.ts';

/** What everything in the partners' space works with. */
export interface Space {
  readonly strapi: Core.Strapi;
  readonly send: SendMail;
  readonly later: Later;
  /** Sends the e-mails of decisions that are due. */
  readonly decisions: Soon;
  readonly attempts: Attempts;
  readonly outbox: Outbox;
  /** Public address of the portal, where the pages of the space are. */
  readonly siteUrl: string;
  /** Public address of the cms, where the team decides. */
  readonly cmsUrl: string;
  /** Signs the links of e-mails. */
  readonly secret: string;
}
