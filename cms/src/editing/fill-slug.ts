import { type Model, contentModels, isContentModelName, modelNameOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

type Data = Record<string, unknown>;

interface SlugMaker {
  generateUIDField(of: {
    contentTypeUID: string;
    field: string;
    data: Data;
    locale: string;
  }): Promise<string>;
}

const writes = ['create', 'update', 'clone'];

/** Names the slug of a model and the field it is made from; null when the model has no slug. */
function findSlug(uid: string): { name: string; from: string } | null {
  const modelName = modelNameOf(uid);
  if (!modelName || !isContentModelName(modelName)) return null;
  const model: Model = contentModels[modelName];
  for (const [name, field] of Object.entries(model.fields)) {
    if (field.kind === 'slug') return { name, from: field.from };
  }
  return null;
}

function isLeftEmpty(action: string, data: Data, name: string): boolean {
  // An update that does not name the slug leaves it alone.
  return action === 'update' ? name in data && !data[name] : !data[name];
}

/**
 * Makes the slug that an editor left empty from the title, unique in its language.
 * Strapi's own form would propose the name of the model before any title is typed, and keep it.
 */
export function fillSlugs(strapi: Core.Strapi): void {
  const maker: SlugMaker = strapi.plugin('content-manager').service('uid');
  strapi.documents.use(async (context, next) => {
    const slug = findSlug(context.uid);
    const params = context.params as { data?: Data; locale?: unknown } | undefined;
    const data = params?.data;
    if (!slug || !data || !writes.includes(context.action)) return next();
    if (isLeftEmpty(context.action, data, slug.name) && data[slug.from]) {
      const locale = typeof params.locale === 'string' ? params.locale : 'fr';
      data[slug.name] = await maker.generateUIDField({
        contentTypeUID: context.uid,
        field: slug.name,
        data,
        locale,
      });
    }
    return next();
  });
}
