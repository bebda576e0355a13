/** The names Strapi gives to models and components, and back. */
import { type ModelName, models } from './models/index.ts';

/** The folder of the components in the cms, and the prefix of their names. */
const componentCategory = 'content';

/** `project` → `api::project.project`. */
export function uidOf(name: string): `api::${string}.${string}` {
  return `api::${name}.${name}`;
}

/** `api::project.project` → `project`; null for what is not one of our models. */
export function modelNameOf(uid: string): ModelName | null {
  const name = /^api::([a-z-]+)\.\1$/.exec(uid)?.[1];
  return name && Object.hasOwn(models, name) ? (name as ModelName) : null;
}

/** `milestone` → `content.milestone`. */
export function componentUidOf(name: string): `${string}.${string}` {
  return `${componentCategory}.${name}`;
}
