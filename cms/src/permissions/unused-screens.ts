import type { Core } from '@strapi/strapi';

/** Screens that serve no one here: the model is code, and extensions are dependencies. */
const unusedActions = ['admin::marketplace.read', 'plugin::content-type-builder.read'];

/** Models of Strapi that the team does not edit: the accounts of partners follow their members. */
const unusedModels = ['plugin::users-permissions.user'] as const;

interface Permission {
  readonly action: string;
}

interface RoleHooks {
  readonly hooks: {
    readonly willResetSuperAdminPermissions: {
      register(handler: (permissions: readonly Permission[]) => readonly Permission[]): void;
    };
  };
}

/** Takes the unused screens out of the admin. To be called before Strapi gives the administrator every right. */
export function hideUnusedScreens(strapi: Core.Strapi): void {
  const { hooks } = strapi.service('admin::role') as unknown as RoleHooks;
  hooks.willResetSuperAdminPermissions.register((permissions) =>
    permissions.filter(({ action }) => !unusedActions.includes(action)),
  );
  for (const uid of unusedModels) {
    const contentType = strapi.contentType(uid);
    contentType.pluginOptions = { ...contentType.pluginOptions, 'content-manager': { visible: false } };
  }
}
