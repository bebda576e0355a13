/** What the publisher and the cms say to each other about a form that a visitor sent. Both sides check it. */
import { z } from 'zod';
import { type FormName, formProblems, publicForms } from './forms/index.ts';
import { fieldProblems } from './forms/form.ts';
import { locales } from './locales.ts';
import { messageProofs } from './vocabularies/message.ts';

const formNames = Object.keys(publicForms) as [FormName, ...FormName[]];

/** `POST /api/messages`: a form that came through the door. Its values are checked again. */
export const messageRequestSchema = z.strictObject({
  form: z.enum(formNames),
  locale: z.enum(locales),
  proof: z.enum(messageProofs),
  values: z.record(z.string(), z.string()),
});

export type MessageRequest = z.infer<typeof messageRequestSchema>;

/** What the cms answers: the message is kept, or why it is not. */
export const messageAnswerSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('taken') }),
  z.strictObject({
    status: z.literal('refused'),
    problem: z.enum(formProblems).nullable(),
    fields: z.array(z.strictObject({ field: z.string(), problem: z.enum(fieldProblems) })),
  }),
]);

/** How long a message is kept when the settings of the portal do not say, in months. */
export const MESSAGES_KEPT_MONTHS = 12;
