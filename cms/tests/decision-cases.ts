import { uidOf } from '@agenda21/content-types';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendDecisions } from '../src/partner-space/decisions.ts';
import type { TestCms } from './cms.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { waitForMail } from './outbox-mails.ts';
import { decide, openAccepted, openInvited } from './partner.ts';

/** How the people of an organisation are told what the team decided, whatever the mail server does. */
export function describeDecisions(read: () => TestCms): void {
  const people = [
    'une-decision@exemple.fr',
    'deux-decision@exemple.fr',
    'trois-decision@exemple.fr',
  ] as const;
  const [one, two, three] = people;
  let cms: TestCms;
  let server: MailServer;

  const members = () => cms.strapi.db.query(uidOf('member'));
  const untilNoneIsDue = () =>
    vi.waitFor(async () => expect(await members().count({ where: { decisionMail: 'à envoyer' } })).toBe(0), {
      timeout: 10_000,
    });

  beforeAll(async () => {
    cms = read();
    const manager = await openAccepted(cms, one);
    for (const email of [two, three]) await openInvited(cms, manager, email);
  });
  /** A suspension, of which nobody knows yet. */
  beforeEach(async () => {
    server = await openMailServer(cms.dataDir);
    await decide(cms, one, 'acceptée');
    await decide(cms, one, 'suspendue');
    await untilNoneIsDue();
    const where = { email: { $in: [...people] } };
    await members().updateMany({ where, data: { decisionMail: 'à envoyer' } });
  });
  afterEach(() => server.close());

  const leave = (hoursLater = 0) =>
    sendDecisions(
      { strapi: cms.strapi, send: server.send, siteUrl: 'https://portail.example' },
      new Date(Date.now() + hoursLater * 3_600_000),
    );
  const reached = () => server.reached.map(({ to }) => to);
  const stateOf = async (email: string) =>
    (await members().findOne({ where: { email } })).decisionMail as string;

  describe('a decision about an organisation', () => {
    it('that lifts its suspension says that it is open again, to each', async () => {
      await decide(cms, one, 'acceptée');
      for (const email of people) {
        const { words } = await waitForMail(cms.dataDir, email, 'de nouveau ouvert');
        expect(words).not.toContain('La demande de compte');
      }
    });

    it('is told to the others when the mail server refuses one of them, who is told alone afterwards', async () => {
      server.refused.set(one, 450);
      await leave();
      expect(reached()).toEqual([two, three]);
      server.refused.clear();
      await leave(1);
      await leave(1);
      expect(reached()).toEqual([two, three, one]);
      expect(await stateOf(one)).toBe('envoyé');
    });

    it('waits while the mail server fails, and is told once to each when it is back', async () => {
      let messages = 0;
      server.onMessage = (isAnswered) => {
        if (!isAnswered && (messages += 1) === 2) server.cut();
      };
      await expect(leave()).rejects.toThrow();
      await leave();
      expect(reached()).toEqual([...people]);
    });

    it('that could not be told in two days is seen by the team beside the member', async () => {
      server.refused.set(two, 550);
      await leave();
      server.refused.clear();
      await leave(49);
      expect(reached()).toEqual([one, three]);
      expect(await stateOf(two)).toBe('non parti');
    });
  });
}
