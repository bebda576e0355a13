import {
  type FormAnswer,
  type FormValues,
  type MessageRequest,
  type PublicForm,
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

type Row = Record<string, string>;

/** What the message is about is not published, or its period is over. */
const closed: FormAnswer = { status: 'refused', problem: 'closed', fields: [] };

/** The columns that a filled form goes to; or why it cannot be kept. */
async function toColumns(
  strapi: Core.Strapi,
  form: PublicForm,
  values: FormValues,
  now: Date,
): Promise<Row | FormAnswer> {
  const row: Row = {};
  for (const [name, field] of Object.entries(form.fields)) {
    const value = values[name] ?? '';
    if (field.kind === 'document') {
      const subject = await findSubject(strapi, field, value, now);
      if (!subject?.isOpen) return closed;
      Object.assign(row, { about: subject.title.slice(0, message.fields.about.max), aboutId: value });
    } else if (value === '') continue;
    else if (field.kind === 'choice') row['about'] = value;
    else if (field.kind === 'agreement') row['agreement'] = field.statement;
    else row[name] = value;
  }
  return row;
}

const isAnswer = (result: Row | FormAnswer): result is FormAnswer => 'status' in result;

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
  const columns = await toColumns(strapi, form, values, now);
  if (isAnswer(columns)) return columns;
  await strapi.documents(uidOf('message')).create({
    data: {
      ...columns,
      reference: makeReference(now),
      form: messageForms[request.form],
      language: request.locale,
      proof: request.proof,
    },
  });
  return { status: 'taken' };
}
