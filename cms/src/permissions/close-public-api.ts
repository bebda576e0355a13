import type { Core } from '@strapi/strapi';

const permissionUid = 'plugin::users-permissions.permission';

/**
 * Takes every right away from visitors and from accounts of the site: nothing of Strapi's own REST routes is open.
 * Those routes would show drafts (`?status=draft`) and publish what they create.
 */
export async function closePublicApi(strapi: Core.Strapi): Promise<void> {
  const granted = await strapi.db.query(permissionUid).findMany({ select: ['id'] });
  const ids = granted.map((permission) => permission.id);
  await strapi.db.query(permissionUid).deleteMany({ where: { id: { $in: ids } } });
}
