import type { Core } from '@strapi/strapi';
import type { Ability } from './content-rights.ts';

/** The right to rebuild the portal and to go back to an earlier version. Strapi gives it to administrators. */
const operateAction = {
  section: 'settings',
  category: 'mises en ligne',
  displayName: 'Reconstruire le portail et revenir à une version antérieure',
  uid: 'publishing.operate',
} as const;

const actionId = `api::${operateAction.uid}`;

interface PermissionService {
  readonly actionProvider: { register(action: typeof operateAction): Promise<unknown> };
}

/** Makes the right known. To be called before Strapi gives the administrator every right. */
export async function registerOperateRight(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.register(operateAction);
}

/** Tells whether an ability holds the right to operate the portal. */
export function mayOperate(ability: Ability): boolean {
  return (ability as { can(action: string): boolean }).can(actionId);
}
