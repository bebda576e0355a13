import {
  type Model,
  type ProcessedModelName,
  contentModels,
  locales,
  processedModels,
  sharedModels,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { type ContentAction, type Role, administrator, processingFields, roles } from './roles.ts';

interface RoleRow {
  readonly id: number;
  readonly name: string;
  readonly description: string;
}

interface Permission {
  readonly action: string;
  readonly subject?: string;
  readonly properties?: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
  readonly conditions: readonly string[];
}

/** The slice of Strapi's role service that is used here. */
interface RoleService {
  findOne(where: { code: string }): Promise<RoleRow | null>;
  update(where: { id: number }, change: { name: string; description: string }): Promise<unknown>;
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
}

/** The names of the fields as rights know them: a group is named by its inner fields. */
function fieldNames(model: Model): string[] {
  return Object.entries(model.fields).flatMap(([name, field]) =>
    field.kind === 'group' ? Object.keys(field.of.fields).map((inner) => `${name}.${inner}`) : [name],
  );
}

function contentPermissions(actions: readonly ContentAction[], model: Model): Permission[] {
  return actions.map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: uidOf(model.name),
    properties: {
      ...(action === 'delete' || action === 'publish' ? {} : { fields: fieldNames(model) }),
      ...(model.isLocalized ? { locales } : {}),
    },
    conditions: [],
  }));
}

function messagePermissions(role: Role, model: Model): Permission[] {
  const fieldsOf = {
    read: fieldNames(model),
    update: processingFields[model.name as ProcessedModelName],
    delete: null,
  };
  return role.messages.map((action) => {
    const fields = fieldsOf[action];
    return {
      action: `plugin::content-manager.explorer.${action}`,
      subject: uidOf(model.name),
      properties: fields ? { fields } : {},
      conditions: [],
    };
  });
}

/** The rights of a role, as Strapi writes them. */
export function permissionsOf(role: Role): Permission[] {
  const media = role.media.map((action) => ({ action: `plugin::upload.${action}`, conditions: [] }));
  return [
    ...Object.values(contentModels).flatMap((model) => contentPermissions(role.content, model)),
    ...Object.values(sharedModels).flatMap((model) => contentPermissions(role.shared, model)),
    ...Object.values(processedModels).flatMap((model) => messagePermissions(role, model)),
    ...media,
  ];
}

async function renameRole(
  service: RoleService,
  row: RoleRow,
  role: Omit<Role, 'content' | 'media' | 'messages' | 'shared'>,
) {
  const { name, description } = role;
  if (row.name === name && row.description === description) return;
  await service.update({ id: row.id }, { name, description });
}

/**
 * Gives each role its name and exactly its rights, whatever was clicked in the admin.
 * @throws Error when a role of Strapi is missing.
 */
export async function applyRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role') as unknown as RoleService;
  for (const role of [...roles, administrator]) {
    const row = await service.findOne({ code: role.code });
    if (!row) throw new Error(`The role ${role.code} does not exist: create it again in the admin.`);
    await renameRole(service, row, role);
    if ('content' in role) await service.assignPermissions(row.id, permissionsOf(role));
  }
}
