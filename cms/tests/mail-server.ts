import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { type SendMail, createMailer } from '../src/mail/mailer.ts';

interface Reached {
  readonly to: string;
  /** The message, as it is on the wire, decoded. */
  readonly words: string;
}

/** A real mail server, and what can go wrong with it. */
export interface MailServer {
  /** What it took, the oldest first. */
  readonly reached: Reached[];
  /** The addresses that it refuses, and with which code: 450 for a while, 550 for good. */
  readonly refused: Map<string, number>;
  /** Told of each message, before (true) and after its answer. */
  onMessage: (isAnswered: boolean) => void;
  readonly send: SendMail;
  /** Breaks every connection. */
  cut(): void;
  close(): Promise<void>;
}

/** Soft line breaks and bytes of the quoted-printable encoding (RFC 2045, 6.7). */
function decode(wire: string): string {
  const joined = wire.replaceAll('=\r\n', '');
  const bytes = joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Opens a mail server on a free port, and a mailer that writes to it. @param dataDir of the cms. */
export async function openMailServer(dataDir: string): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const reached: Reached[] = [];
  const refused = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = refused.get(address);
      done(responseCode === undefined ? null : Object.assign(new Error('not now'), { responseCode }));
    },
    onData(stream, { envelope }, done) {
      opened.onMessage(false);
      void text(stream).then(
        (wire) => {
          for (const { address } of envelope.rcptTo) reached.push({ to: address, words: decode(wire) });
          done();
          opened.onMessage(true);
        },
        // The connection was cut: there is no one to answer.
        () => undefined,
      );
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const opened: MailServer = {
    reached,
    refused,
    onMessage: () => undefined,
    send: createMailer({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from: 'portail@exemple.fr',
      folder: path.join(dataDir, 'outbox'),
      now: () => new Date(),
      onWritten: () => undefined,
    }),
    cut() {
      for (const socket of sockets) socket.destroySoon();
      sockets.clear();
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  return opened;
}
