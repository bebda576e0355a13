import { applicationForm } from './application.ts';
import { contactForm } from './contact.ts';
import { contributionForm } from './contribution.ts';
import type { PublicForm } from './form.ts';

export * from './answer.ts';
export * from './check-form.ts';
export { applicationForm } from './application.ts';
export { contributionForm } from './contribution.ts';
export { contactForm, contactSubjects, type ContactSubject } from './contact.ts';
export type { FieldProblemCode, FormValues, PublicForm, PublicFormField } from './form.ts';

/** Every public form, by name. A form is declared here once: its address, its checks and its storage follow. */
export const publicForms = {
  contact: contactForm,
  contribution: contributionForm,
  candidature: applicationForm,
} as const;

export type FormName = keyof typeof publicForms;

/** Finds a form by its name. */
export function findForm(name: string): PublicForm | null {
  return Object.hasOwn(publicForms, name) ? publicForms[name as FormName] : null;
}
