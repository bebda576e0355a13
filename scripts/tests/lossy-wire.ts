/** A wire between two programs, that can lose an answer. */
import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

export interface LossyWire {
  readonly port: number;
  /** Loses the answer to the next request of a kind, such as `POST /orders`; ends when the answer has come. */
  loseAnswerTo(request: string): Promise<void>;
  close(): Promise<void>;
}

/** Lays a wire from a free port to another one. */
export async function layWire(targetPort: number): Promise<LossyWire> {
  const sockets = new Set<Socket>();
  let loss: { readonly request: string; readonly resolve: () => void } | null = null;

  function join(near: Socket): void {
    const far = connect(targetPort, '127.0.0.1');
    let lose: (() => void) | null = null;
    near.on('data', (bytes) => {
      if (loss && bytes.includes(loss.request)) lose = loss.resolve;
      far.write(bytes);
    });
    far.on('data', (bytes) => (lose ? lose() : near.write(bytes)));
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        other.destroy();
        sockets.delete(socket);
      });
    }
  }

  const server = createServer(join);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async loseAnswerTo(request) {
      const { promise, resolve } = Promise.withResolvers<void>();
      loss = { request, resolve };
      await promise;
      loss = null;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
