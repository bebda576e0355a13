import {
  type Model,
  contentModels,
  defaultLocale,
  isContentModelName,
  modelNameOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const additions = ['create', 'clone'];

/** Refuses a record beyond the most that its model allows: the pages of the portal show them all at once. */
export function keepFew(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const name = modelNameOf(context.uid);
    if (!name || !isContentModelName(name) || !additions.includes(context.action)) return next();
    const { most, label }: Model = contentModels[name];
    if (most === undefined) return next();
    const count = await strapi.documents(context.uid).count({ locale: defaultLocale });
    if (count < most) return next();
    throw new errors.ValidationError(
      `Le portail classe ses contenus par ${most} ${label.many} au plus, et il les a. Modifiez ou supprimez l’un des ${label.many} avant d’en ajouter.`,
    );
  });
}
