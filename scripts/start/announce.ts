/** What `npm start` says when all is up. */
import { spacePath } from '@agenda21/content-types';
import type { Account } from './accounts.ts';
import type { StartSettings } from './env.ts';

/** The addresses and the accounts, in French, as a block to print. */
export function describeInstallation(
  settings: Pick<StartSettings, 'siteUrl' | 'cmsPublicUrl' | 'isDemonstration'>,
  accounts: readonly Account[],
  seconds: number,
): string {
  const rows = accounts.map(
    ({ role, email, password }) => `  ${role.padEnd(16)}${email.padEnd(32)}${password}`,
  );
  return [
    '',
    `Prêt en ${Math.round(seconds)} s.`,
    '',
    `  Portail         ${settings.siteUrl}/`,
    `  Administration  ${settings.cmsPublicUrl}/admin`,
    `  Partenaires     ${settings.siteUrl}${spacePath}`,
    '',
    ...(rows.length > 0 ? ['Comptes de démonstration :', ...rows, ''] : []),
    ...(settings.isDemonstration || rows.length > 0
      ? []
      : ['Créez le premier compte dans l’administration.', '']),
    'Ctrl+C pour arrêter.',
    '',
  ].join('\n');
}
