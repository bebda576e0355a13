import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TestCms } from './cms.ts';
import { waitForMail } from './outbox-mails.ts';
import { openAccepted, openPartner, request } from './partner.ts';

/** Turns of the program while an answer is held: what does not wait for it has begun long before. */
const TURNS = 500;

interface Events {
  on(event: 'query', listen: (query: { readonly sql: string }) => void): void;
  off(event: 'query', listen: (query: { readonly sql: string }) => void): void;
}

/** What depends on an account begins once the answer has left: how long it takes cannot be told from the answer. */
export function describeAnswersFirst(read: () => TestCms): void {
  let cms: TestCms;
  let release = () => {};
  beforeAll(() => void (cms = read()));
  afterEach(() => release());

  const server = () => cms.strapi.server.httpServer;

  /** Holds the next answer back at its end. @returns what waits until it is ready, then lets it leave. */
  function holdAnswer(): { readonly isReady: Promise<void>; release(): void } {
    const ready = Promise.withResolvers<void>();
    let leave = () => {};
    server().prependOnceListener('request', (_: IncomingMessage, response: ServerResponse) => {
      const end = response.end.bind(response);
      response.end = ((...rest: Parameters<typeof end>) => {
        leave = () => void end(...rest);
        ready.resolve();
        return response;
      }) as typeof response.end;
    });
    return { isReady: ready.promise, release: () => leave() };
  }

  /** What is read about accounts from now on. */
  function watchAccounts() {
    const asked: string[] = [];
    const { connection } = cms.strapi.db as unknown as { readonly connection: Events };
    const listen = ({ sql }: { readonly sql: string }) => {
      if (/up_users|`members`|"members"/.test(sql)) asked.push(sql);
    };
    connection.on('query', listen);
    return { asked, stop: () => connection.off('query', listen) };
  }

  describe.each([
    ['a request for an account', 'requests', request, ['Confirmez', 'déjà un compte']],
    ['another password', 'password/resets', {}, [null, 'nouveau mot de passe']],
  ] as const)('who asks for %s', (what, path, form, [unknown, known]) => {
    it.each([
      ['has no account', `sans-${path.length}@exemple.fr`, unknown],
      ['has one', `avec-${path.length}@exemple.fr`, known],
    ])(`is answered before the address is looked for: who asks ${what} %s`, async (_, email, subject) => {
      if (email.startsWith('avec')) {
        await openAccepted(cms, email);
        await waitForMail(cms.dataDir, email, 'ouvert');
      }
      const accounts = watchAccounts();
      const held = holdAnswer();
      release = () => (held.release(), accounts.stop());
      const answer = openPartner(cms).call('POST', path, { ...form, email });
      await held.isReady;
      for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
      expect(accounts.asked).toEqual([]);
      held.release();
      expect((await answer).status).toBe(202);
      if (subject) await waitForMail(cms.dataDir, email, subject);
      else await expect.poll(() => accounts.asked.length).toBeGreaterThan(0);
    });
  });
}
