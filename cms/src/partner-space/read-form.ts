import { type FormValues, type SpaceForm, checkForm } from '@agenda21/content-types';
import { SpaceRefusal } from './refusal.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Reads the body of a request as a form. A key that is not of the form is refused: nothing else can be set.
 * @throws SpaceRefusal `unreadable`, or `fields` with what is wrong in each.
 */
export function readForm(form: SpaceForm, body: unknown): FormValues {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new SpaceRefusal('unreadable');
  const given = Object.entries(body);
  if (!given.every(([name, value]) => Object.hasOwn(form.fields, name) && isText(value)))
    throw new SpaceRefusal('unreadable');
  const empty = Object.keys(form.fields).map((name) => [name, '']);
  const { values, refusals } = checkForm(form, Object.fromEntries([...empty, ...given]) as FormValues);
  if (!values) throw new SpaceRefusal('fields', refusals);
  return values;
}
