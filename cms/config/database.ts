import path from 'node:path';
import { readSettings } from '../src/env.ts';

/** How long a query waits for another process that writes, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

interface SqliteConnection {
  pragma(statement: string): unknown;
}

function tuneConnection(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  connection.pragma('foreign_keys = ON');
  done(null, connection);
}

export default {
  connection: {
    client: 'sqlite',
    connection: { filename: path.join(readSettings().DATA_DIR, 'cms/data.db') },
    useNullAsDefault: true,
    pool: { afterCreate: tuneConnection },
  },
};
