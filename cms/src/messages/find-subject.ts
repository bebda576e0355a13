import { type Model, dayInFrance, models, uidOf } from '@agenda21/content-types';
import type { PublicFormField } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

type DocumentField = Extract<PublicFormField, { kind: 'document' }>;

/** What a message is about: the title the team reads, and whether the form is open. */
export interface Subject {
  readonly title: string;
  readonly isOpen: boolean;
}

/** Finds the published document that a form is about; null when there is none. Days are those of France. */
export async function findSubject(
  strapi: Core.Strapi,
  field: DocumentField,
  documentId: string,
  now: Date,
): Promise<Subject | null> {
  const model = (models as Readonly<Record<string, Model>>)[field.to];
  if (!model) return null;
  const row: Record<string, unknown> | null = await strapi.db.query(uidOf(field.to)).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    orderBy: { id: 'asc' },
  });
  if (!row) return null;
  const day = dayInFrance(now);
  const limit = (name: string | undefined) => (name ? row[name] : null) as string | null | undefined;
  const opensOn = limit(field.opensOn) ?? day;
  const closesOn = limit(field.closesOn) ?? day;
  return { title: String(row[model.title]), isOpen: opensOn <= day && day <= closesOn };
}
