/** What the team decides about an organisation is told to each of its members, by an e-mail that is due until it has left. */
import { type DecisionMailState, type OrganisationState, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { deliver, triedSince } from '../mail/index.ts';
import { writeDecision } from './mails.ts';
import { type MemberRow, type OrganisationRow, listMembers } from './members.ts';
import { readSender } from './sender.ts';
import type { Space } from './space.ts';

const membersOf = (strapi: Core.Strapi) => strapi.db.query(uidOf('member'));

/**
 * Has the members of an organisation told of its state; an earlier decision that was not told yet is told no more.
 * @param from the state that it comes from.
 */
export async function markDecision(
  strapi: Core.Strapi,
  organisation: OrganisationRow,
  from: OrganisationState,
  now: Date,
): Promise<void> {
  const members = await listMembers(strapi, organisation.documentId);
  await membersOf(strapi).updateMany({
    where: { documentId: { $in: members.map(({ documentId }) => documentId) } },
    data: { decisionMail: 'à envoyer', decidedAt: now.toISOString(), decidedFrom: from },
  });
}

/** Notes what became of an e-mail, unless another decision came meanwhile. */
const settle = (
  strapi: Core.Strapi,
  { documentId, decidedAt }: MemberRow,
  decisionMail: DecisionMailState | null,
) => membersOf(strapi).updateMany({ where: { documentId, decidedAt }, data: { decisionMail } });

/** Gives up what could not leave in time: the team sees it beside the member. */
const giveUp = (strapi: Core.Strapi, now: Date) =>
  membersOf(strapi).updateMany({
    where: { decisionMail: 'à envoyer', decidedAt: { $lte: triedSince(now).toISOString() } },
    data: { decisionMail: 'non parti' },
  });

/**
 * Sends the e-mails that are due: of the last decisions, and of earlier ones while the mail server failed. An address that
 * is refused keeps no other waiting.
 * @throws what the mail server, or the disk, failed with: all that was not sent waits for the next time.
 */
export async function sendDecisions(
  { strapi, send, siteUrl }: Pick<Space, 'strapi' | 'send' | 'siteUrl'>,
  now: Date,
): Promise<void> {
  await giveUp(strapi, now);
  const due: readonly MemberRow[] = await membersOf(strapi).findMany({
    where: { decisionMail: 'à envoyer' },
    orderBy: { id: 'asc' },
    populate: ['organisation'],
  });
  const sender = await readSender({ strapi, siteUrl });
  for (const member of due) {
    const { email, organisation, decidedFrom } = member;
    const mail = organisation && writeDecision(email, organisation, decidedFrom, sender);
    if (!mail) await settle(strapi, member, null);
    else if (await deliver(strapi, send, mail, 'the e-mail of a decision about an organisation'))
      await settle(strapi, member, 'envoyé');
  }
}
