import { contentModels } from '@agenda21/content-types';
import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'un texte est attendu',
  number: 'un nombre est attendu',
  object: 'un objet { … } est attendu',
  record: 'un objet { … } est attendu',
};

/** Words what is wrong with the form of an element, in French. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.join('.');
  const before = place ? `${place} : ` : '';
  if (issue.code === 'unrecognized_keys') {
    return `${before}clés inconnues : ${issue.keys.map((key) => `« ${key} »`).join(', ')}`;
  }
  const missing = issue.input === undefined ? 'cette clé manque, ' : '';
  if (place === 'model')
    return `model : ${missing}un de ces mots est attendu : ${Object.keys(contentModels).join(', ')}`;
  if (issue.code === 'invalid_value')
    return `${before}${missing}valeurs possibles : ${issue.values.join(', ')}`;
  if (issue.code !== 'invalid_type') return `${before}la valeur n’est pas de la forme attendue`;
  if (issue.input === undefined) return `${before}cette clé manque`;
  return `${before}${kinds[issue.expected] ?? 'la valeur n’est pas de la forme attendue'}`;
}
