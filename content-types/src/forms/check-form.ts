import { type FieldProblemCode, type FormValues, type PublicForm, fieldProblems } from './form.ts';

/** A field that is refused, and why. */
export interface FieldRefusal {
  readonly field: string;
  readonly problem: FieldProblemCode;
}

export type CheckedForm =
  | { readonly values: FormValues; readonly refusals: readonly [] }
  | { readonly values: null; readonly refusals: readonly FieldRefusal[] };

/** The problem code that the message of an issue is. */
export const toProblem = (message: string): FieldProblemCode =>
  fieldProblems.find((problem) => problem === message) ?? 'malformed';

/** What was typed in the fields of a form; the rest is left out, and a field that is not there is empty. */
export function pickTyped(form: PublicForm, given: Readonly<Record<string, unknown>>): FormValues {
  const read = (name: string) => (Object.hasOwn(given, name) ? given[name] : '');
  return Object.fromEntries(
    Object.keys(form.fields).map((name) => {
      const value = read(name);
      return [name, typeof value === 'string' ? value : ''];
    }),
  );
}

/** Checks what was typed: the cleaned values, or the first problem of each refused field, in the order of the form. */
export function checkForm(form: Pick<PublicForm, 'schema'>, typed: FormValues): CheckedForm {
  const parsed = form.schema.safeParse(typed);
  if (parsed.success) return { values: parsed.data, refusals: [] };
  const first = new Map<string, FieldProblemCode>();
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0] ?? '');
    if (!first.has(field)) first.set(field, toProblem(message));
  }
  return { values: null, refusals: [...first].map(([field, problem]) => ({ field, problem })) };
}
