import { describe, expect, it } from 'vitest';
import { records } from './records.ts';

const read = (...values: readonly unknown[]) =>
  records.read({ text: '', items: values.map((value, rank) => ({ value, line: rank + 1 })) });
const theme = { model: 'theme', locale: 'fr', data: { title: 'Eau', slug: 'eau' } };

describe('a list of records', () => {
  it('refuses each one that is not of the form, with all that is wrong with it', () => {
    const { located, refused } = read(
      { model: 'thème', locale: 'de', data: [], couleur: 'vert', taille: 3 },
      3,
      { ...theme, data: undefined },
      theme,
      null,
    );
    expect(located).toEqual([{ record: theme, line: 4 }]);
    expect(refused).toEqual([
      {
        line: 1,
        subject: 'thème',
        problems: [
          expect.stringContaining('model : un de ces mots est attendu : plan-axis, action'),
          'locale : valeurs possibles : fr, es, eu, oc, en',
          'data : un objet { … } est attendu',
          'clés inconnues : « couleur », « taille »',
        ],
      },
      { line: 2, subject: 'enregistrement', problems: ['un objet { … } est attendu'] },
      { line: 3, subject: 'theme', problems: ['data : cette clé manque'] },
      { line: 5, subject: 'enregistrement', problems: ['un objet { … } est attendu'] },
    ]);
  });

  it('keeps the key and the values for a creation', () => {
    const record = { ...theme, locale: 'es', key: 'eau', onCreation: { summary: 'Agua' } };
    expect(read(record).located).toEqual([{ record, line: 1 }]);
  });
});
