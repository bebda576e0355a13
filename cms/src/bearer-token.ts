import { secretsMatch } from './secrets-match.ts';

/** Tells whether an `Authorization` header carries the token. The time it takes tells nothing about the token. */
export function hasBearerToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '';
  return secretsMatch(given, token);
}
