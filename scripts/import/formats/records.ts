/** The general form: a JSON list of records, as `docs/guides/importer.md` describes them. */
import { importRequestSchema } from '@agenda21/content-types';
import type { z } from 'zod';
import type { JsonItem } from '../parse-json.ts';
import type { Located, Refusal } from '../problems.ts';
import { explainIssue } from './explain-issue.ts';
import type { Format } from './format.ts';

const recordSchema = importRequestSchema.shape.records.element;

const isRecord = ({ value }: JsonItem) => typeof value === 'object' && value !== null && 'model' in value;

function nameOf(value: unknown): string {
  const { model, key, data } = (value ?? {}) as {
    model?: unknown;
    key?: unknown;
    data?: Record<string, unknown>;
  };
  const name = key ?? data?.['code'] ?? data?.['slug'] ?? data?.['title'];
  return [model, name].filter((word) => typeof word === 'string').join(' ');
}

function refuse({ value, line }: JsonItem, error: z.ZodError): Refusal {
  return { line, subject: nameOf(value) || 'enregistrement', problems: error.issues.map(explainIssue) };
}

export const records: Format = {
  name: 'liste d’enregistrements',

  keys: Object.keys(recordSchema.shape),

  recognises: ({ items }) => items?.some(isRecord) ?? false,

  read({ items }) {
    const located: Located[] = [];
    const refused: Refusal[] = [];
    for (const item of items ?? []) {
      const parsed = recordSchema.safeParse(item.value, { reportInput: true });
      if (parsed.success) located.push({ record: parsed.data as Located['record'], line: item.line });
      else refused.push(refuse(item, parsed.error));
    }
    return { located, refused, notes: [] };
  },
};
