import { describe, expect, it } from 'vitest';
import { setInFrench } from './french-typography.ts';
import { completeData } from './import-record.ts';
import { contentModels, isContentModelName } from './models/index.ts';
import { parseData } from './to-entry-schema.ts';

const haie = { title: 'Une haie', slug: 'une-haie', tagline: 'Planter.' };
const image = { url: '/uploads/haie.jpg', alt: 'Une haie', width: 8, height: 6, renditions: [] };

/** The problems of a project, as « field: message ». */
function problemsOf(change: Record<string, unknown>): string[] {
  const parsed = parseData('project', completeData('project', { ...haie, ...change }));
  return parsed.ok ? [] : parsed.problems.map(({ field, message }) => `${field}\u00A0: ${message}`);
}

describe('an entry that is not valid', () => {
  it('is told every problem at once, under the French labels', () => {
    expect(problemsOf({ title: null, slug: 'Une Haie', budget: -1, startsOn: '1er mai' })).toEqual([
      'Titre\u00A0: ce champ est obligatoire',
      'Fin de l’adresse\u00A0: seulement des minuscules sans accent, des chiffres et des tirets',
      'Début\u00A0: une date s’écrit AAAA-MM-JJ',
      'Budget\u00A0: au moins 0',
    ]);
  });

  it('may not leave a required field blank, absent or made of spaces', () => {
    for (const title of [null, undefined, '', ' \n ']) {
      expect(problemsOf({ title })).toEqual(['Titre\u00A0: ce champ est obligatoire']);
    }
  });

  it('is told the limit it goes past', () => {
    expect(problemsOf({ title: 'x'.repeat(201) })).toEqual(['Titre\u00A0: 200 caractères au plus']);
    expect(problemsOf({ gallery: Array(13).fill(image) })).toEqual(['Galerie\u00A0: 12 images au plus']);
    expect(problemsOf({ keyFigures: Array(6).fill({ value: '1', unit: null, label: 'x' }) })).toEqual([
      'Chiffres clés\u00A0: 5 éléments au plus',
    ]);
  });

  it('is told which values a closed vocabulary has', () => {
    expect(problemsOf({ phase: 'fini' })).toEqual([
      setInFrench('Phase : une de ces valeurs est attendue\u00A0: idée, étude, opération'),
    ]);
    expect(problemsOf({ aims: ['autre chose'] })).toEqual(['Finalités, n° 1\u00A0: valeur inconnue']);
  });

  it('is told the rank and the name of what is wrong inside a list', () => {
    const milestones = [{ title: 'Plantation' }, { title: 'Récolte', date: '2026-02-30' }];
    expect(problemsOf({ milestones })).toEqual(['Jalons, n° 2, Date\u00A0: une date s’écrit AAAA-MM-JJ']);
  });

  it('is told what a value should look like', () => {
    expect(problemsOf({ website: 'javascript:alert(1)' })).toEqual([
      'Site web\u00A0: cette adresse web n’est pas valable',
    ]);
    expect(problemsOf({ title: 12 })).toEqual(['Titre\u00A0: la valeur n’est pas de la forme attendue']);
    expect(problemsOf({ budget: 1.5 })).toEqual(['Budget\u00A0: un nombre entier est attendu']);
  });

  it('may not hold a picture without an alternative text, nor one that is elsewhere', () => {
    expect(problemsOf({ gallery: [{ ...image, alt: ' ' }] })).toEqual([
      'Galerie, n° 1, texte alternatif\u00A0: une image doit avoir un texte alternatif',
    ]);
    expect(problemsOf({ gallery: [{ ...image, url: 'https://a.example/x.png' }] })).toHaveLength(1);
  });

  it('may not hold a field its model does not have', () => {
    expect(problemsOf({ couleur: 'bleu', taille: 1 })).toEqual([
      setInFrench('projet\u00A0: champ inconnu « couleur », « taille »'),
    ]);
  });

  it('is refused even when it is not an object', () => {
    expect(parseData('theme', null).ok).toBe(false);
    expect(parseData('theme', []).ok).toBe(false);
  });
});

describe('an entry that is valid', () => {
  it('keeps its values as they are', () => {
    const data = completeData('project', {
      ...haie,
      gallery: [image],
      milestones: [{ title: 'Plantation' }],
    });
    expect(parseData('project', data)).toEqual({ ok: true, data });
  });

  it('says null for each field that is empty: a field left out is refused', () => {
    const { budget: _, ...data } = completeData('project', haie);
    expect(parseData('project', data)).toMatchObject({ ok: false, problems: [{ field: 'Budget' }] });
  });
});

it('every model can be checked', () => {
  for (const name of Object.keys(contentModels).filter(isContentModelName)) {
    const parsed = parseData(name, completeData(name, {}));
    const required = Object.values(contentModels[name].fields).filter(
      (field) => 'required' in field && !('default' in field),
    );
    expect(parsed.ok ? 0 : parsed.problems.length, name).toBe(required.length);
  }
});

it('refuses a slug that would show the page above it', () => {
  expect(problemsOf({ slug: 'index' })).toEqual([
    'Fin de l’adresse\u00A0: «\u00A0index\u00A0» ne peut pas être la fin d’une adresse',
  ]);
});

describe('a document', () => {
  const file = { url: '/uploads/guide.pdf', kilobytes: 12 };
  const withDocument = (document: object) => problemsOf({ documents: [{ title: 'Guide', ...document }] });

  it('is a file of the media library, or an address', () => {
    expect(withDocument({ file })).toEqual([]);
    expect(withDocument({ url: 'https://exemple.fr/guide/' })).toEqual([]);
  });

  it('is refused without either, and its editor is told which fields to fill in', () => {
    expect(withDocument({})).toEqual([
      'Documents, n° 1, Fichier\u00A0: un de ces champs est attendu : Fichier, Adresse',
    ]);
  });

  it('is refused when its file is not one of the cms', () => {
    expect(withDocument({ file: { url: 'https://ailleurs.example/x.pdf', kilobytes: 1 } })).toHaveLength(1);
  });
});
