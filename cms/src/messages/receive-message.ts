import {
  type FormAnswer,
  type FormValues,
  type MessageRequest,
  type PublicForm,
  type PublicFormField,
  checkForm,
  message,
  messageForms,
  pickTyped,
  publicForms,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { findSubject } from './find-subject.ts';
import { makeReference } from './make-reference.ts';

type Row = Readonly<Record<string, string>>;

/** What was typed in a field of a form. */
interface Filled {
  readonly name: string;
  readonly field: PublicFormField;
  readonly value: string;
}

/** The columns that a form or a field goes to; none when what the message is about is not published, or not open. */
type Columns = { readonly isOpen: true; readonly row: Row } | { readonly isOpen: false };

const open = (row: Row): Columns => ({ isOpen: true, row });

/** What a message is about is what was chosen in the list of a form, or the title of a document. */
async function toColumns(strapi: Core.Strapi, { name, field, value }: Filled, now: Date): Promise<Columns> {
  switch (field.kind) {
    case 'document': {
      const subject = await findSubject(strapi, field, value, now);
      const about = subject?.title.slice(0, message.fields.about.max) ?? '';
      return subject?.isOpen ? open({ about, aboutId: value }) : { isOpen: false };
    }
    case 'choice':
      return open({ about: value });
    case 'agreement':
      return open({ agreement: field.statement });
    default:
      return open({ [name]: value });
  }
}

/** The columns that a filled form goes to: an empty field goes to none. */
async function toRow(strapi: Core.Strapi, form: PublicForm, values: FormValues, now: Date): Promise<Columns> {
  let row: Row = {};
  for (const [name, field] of Object.entries(form.fields)) {
    const value = values[name];
    if (!value) continue;
    const columns = await toColumns(strapi, { name, field, value }, now);
    if (!columns.isOpen) return columns;
    row = { ...row, ...columns.row };
  }
  return open(row);
}

/**
 * Keeps what a visitor sent, once it is checked again: nothing is kept of a form that is refused.
 * @returns whether it is kept, or each field that is refused and why.
 */
export async function receiveMessage(
  strapi: Core.Strapi,
  request: MessageRequest,
  now: Date,
): Promise<FormAnswer> {
  const form = publicForms[request.form];
  const { values, refusals } = checkForm(form, pickTyped(form, request.values));
  if (!values) return { status: 'refused', problem: null, fields: refusals };
  const columns = await toRow(strapi, form, values, now);
  if (!columns.isOpen) return { status: 'refused', problem: 'closed', fields: [] };
  await strapi.documents(uidOf('message')).create({
    data: {
      ...columns.row,
      reference: makeReference(now),
      form: messageForms[request.form],
      language: request.locale,
      proof: request.proof,
    },
  });
  return { status: 'taken' };
}
