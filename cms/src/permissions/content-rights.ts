import {
  type ContentModelName,
  type Model,
  type ProcessedModelName,
  contentModels,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { ContentAction, ProcessingAction } from './roles.ts';

/** What an account may do, as Strapi works it out for each request. */
export type Ability = object;

interface PermissionChecker {
  readonly can: Readonly<Record<ContentAction, (entity?: object) => boolean>>;
}

interface PermissionCheckers {
  create(of: { userAbility: Ability; model: string }): PermissionChecker;
}

function checkerOf(strapi: Core.Strapi, userAbility: Ability, model: string): PermissionChecker {
  const checkers = strapi.plugin('content-manager').service('permission-checker') as PermissionCheckers;
  return checkers.create({ userAbility, model: uidOf(model) });
}

/** Tells whether an ability holds a right on what visitors and partners send. */
export function hasProcessingRight(
  strapi: Core.Strapi,
  ability: Ability,
  action: ProcessingAction,
  model: ProcessedModelName,
): boolean {
  return checkerOf(strapi, ability, model).can[action]();
}

/** Tells whether an ability holds a right on a content, in its language; in any when it is left out. */
export function hasContentRight(
  strapi: Core.Strapi,
  ability: Ability,
  action: ContentAction,
  { model, locale }: { readonly model: ContentModelName; readonly locale?: string | null },
): boolean {
  const { isLocalized }: Model = contentModels[model];
  const { can } = checkerOf(strapi, ability, model);
  return can[action](isLocalized && locale !== undefined ? { locale } : undefined);
}

interface Account {
  readonly id: number;
  readonly isActive: boolean;
  readonly blocked: boolean | null;
}

interface PermissionService {
  readonly engine: { generateUserAbility(account: Account): Promise<Ability> };
}

/** What an account of the admin may do now; null when it is gone or closed. */
export async function readAbility(strapi: Core.Strapi, accountId: number): Promise<Ability | null> {
  const account: Account | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: accountId }, populate: ['roles'] });
  if (account?.isActive !== true || account.blocked === true) return null;
  const { engine } = strapi.service('admin::permission') as unknown as PermissionService;
  return engine.generateUserAbility(account);
}
