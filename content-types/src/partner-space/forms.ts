/** What the forms of the partners' space ask: one declaration for the browser, which checks first, and the cms, which decides. */
import * as z from 'zod/mini';
import type { FormValues, PublicForm, PublicFormField } from '../forms/form.ts';
import { reviewMessage } from '../models/review-message.ts';
import { agreement, emailAddress, fieldSchema, line, oneOf, paragraphs } from '../forms/form.ts';
import {
  type OrganisationCountry,
  memberRoles,
  organisationCountries,
} from '../vocabularies/partner-space.ts';
import { partnerKinds } from '../vocabularies/territory.ts';
import { documentWords, photoWords } from './record-files.ts';
import { cleanNumber, isOrganisationNumber } from './organisation-number.ts';

/** Shortest password, in characters: length is what makes one hard to guess. */
export const PASSWORD_MIN = 12;

/** Longest password, in bytes: what bcrypt reads of it. */
export const PASSWORD_MAX_BYTES = 72;

/** Longest text of a line of the thread of a record, in characters. */
export const REVIEW_WORDS_MAX = reviewMessage.fields.text.max;

/** Longest token of a link, in characters. */
const TOKEN_MAX = 400;

/** What a person agrees to when they ask for an account, as it is kept. */
export const accountAgreement =
  'J’accepte que ces informations servent à gérer mon compte de l’espace partenaires.';

const bytesOfSign = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** The length of a text in UTF-8. */
const bytesOf = (text: string) =>
  [...text].reduce((bytes, sign) => bytes + bytesOfSign(sign.codePointAt(0) ?? 0), 0);

const required = (max: number) => fieldSchema(line({ required: true, max }));
const choiceOf = (values: readonly string[]) => fieldSchema(oneOf({ required: true, values }));
const agreed = () => fieldSchema(agreement({ required: true, statement: accountAgreement }));

/** Accounts are known by their address in small letters. */
const accountEmail = () =>
  fieldSchema(emailAddress({ required: true })).check(z.overwrite((typed) => typed.toLowerCase()));

/** A password that is given to be checked: as it was typed. */
const typedPassword = () =>
  z.string('missing').check(
    z.minLength(1, 'missing'),
    z.refine((typed) => bytesOf(typed) <= PASSWORD_MAX_BYTES, 'long'),
  );

const isHardToGuess = (typed: string) => typed.length >= PASSWORD_MIN && new Set(typed).size >= 5;

/** A password that is chosen. */
const chosenPassword = () => typedPassword().check(z.refine(isHardToGuess, 'malformed'));

const token = () =>
  z.string('missing').check(z.regex(/^[\w.-]+$/, 'malformed'), z.maxLength(TOKEN_MAX, 'malformed'));

type Shape = Readonly<Record<string, z.ZodMiniType<string>>>;

/** A form of the space: what checks it, and the names of its fields, in their order. */
export type SpaceForm = Pick<PublicForm, 'schema' | 'name'> & { readonly fields: Shape };

function form<const S extends Shape>(name: string, fields: S): SpaceForm & { readonly fields: S } {
  return { name, fields, schema: z.strictObject(fields) as unknown as z.ZodMiniType<FormValues> };
}

const fieldsFrom = (asked: Readonly<Record<string, PublicFormField>>): Shape =>
  Object.fromEntries(Object.entries(asked).map(([name, field]) => [name, fieldSchema(field)]));

const requestFields = {
  organisation: required(200),
  type: choiceOf(partnerKinds),
  country: choiceOf(organisationCountries),
  number: required(40).check(z.overwrite(cleanNumber)),
  commune: required(120),
  name: required(120),
  email: accountEmail(),
  agreement: agreed(),
};

const hasRightNumber = ({ number = '', country = '' }: FormValues) =>
  isOrganisationNumber(number, country as OrganisationCountry);

const request = form('request', requestFields);

/** Every form of the space, by name. */
export const spaceForms = {
  /** An account for an organisation, and for the person who asks. */
  request: {
    ...request,
    schema: request.schema.check(z.refine(hasRightNumber, { path: ['number'], error: 'malformed' })),
  },
  /** The address is confirmed, and the password chosen, at once. */
  confirmation: form('confirmation', { token: token(), password: chosenPassword() }),
  signIn: form('signIn', {
    email: accountEmail(),
    password: typedPassword(),
    remember: fieldSchema(oneOf({ required: false, values: ['yes'] })),
  }),
  resetRequest: form('resetRequest', { email: accountEmail() }),
  reset: form('reset', { token: token(), password: chosenPassword() }),
  passwordChange: form('passwordChange', { current: typedPassword(), password: chosenPassword() }),
  invitation: form('invitation', { email: accountEmail(), role: choiceOf(memberRoles) }),
  /** The link of an invitation. */
  invitationLink: form('invitationLink', { token: token() }),
  acceptance: form('acceptance', {
    token: token(),
    name: required(120),
    password: chosenPassword(),
    agreement: agreed(),
  }),
  roleChange: form('roleChange', { role: choiceOf(memberRoles) }),
  /** Words of a partner in the thread of a record. */
  words: form('words', {
    text: fieldSchema(paragraphs({ required: true, max: REVIEW_WORDS_MAX })),
  }),
  photoWords: form('photoWords', fieldsFrom(photoWords)),
  documentWords: form('documentWords', fieldsFrom(documentWords)),
  /** The link of a yearly check. */
  check: form('check', { token: token() }),
  departure: form('departure', { password: typedPassword() }),
} as const;

export type SpaceFormName = keyof typeof spaceForms;
