import type { TestCms } from './cms.ts';

interface Query {
  readonly sql: string;
  readonly bindings?: readonly unknown[];
}

interface Events {
  on(event: 'query', listen: (query: Query) => void): void;
  off(event: 'query', listen: (query: Query) => void): void;
}

/** Listens to what is asked of the database, with its values. @returns what ends it, and tells what was asked. */
export function watchQueries({ strapi }: TestCms): { stop(): readonly string[] } {
  const asked: string[] = [];
  const { connection } = strapi.db as unknown as { readonly connection: Events };
  const listen = ({ sql, bindings = [] }: Query) => void asked.push([sql, ...bindings].join(' '));
  connection.on('query', listen);
  return {
    stop() {
      connection.off('query', listen);
      return asked;
    },
  };
}
