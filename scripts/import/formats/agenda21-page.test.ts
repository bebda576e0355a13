import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../lib/repository-root.ts';
import { checkRecords } from '../check-records.ts';
import { agenda21Page } from './agenda21-page.ts';

const read = (text: string) => agenda21Page.read({ text, items: null });
const sheet = (code: string) =>
  `Action ${code} Agir ${code}\n\nObjectif : Mieux.\n\nDescriptif de l'action : Avec :\n\n  • un\n  • deux\n\nRésultats attendus : Des faits.\n\n`;
const head = "Titre de l’axe\n\nQu'est-ce que c'est ?\n\nUn résumé.\n\n";

const file = join(repositoryRoot, '../shared/data/agenda21-page-source.txt');
const isThere = existsSync(file);
const title = isThere
  ? 'the published page gives an axis, two orientations and six actions'
  : 'the published page (skipped: the folder ../shared/data is absent)';

describe('the page of the Agenda 21', () => {
  it('refuses a sheet with a missing part or a text under no heading, by its line', () => {
    const { located, refused } = read(`Action 5.1.1 Agir\nTexte perdu\nObjectif : x\n${sheet('5.1.2')}`);
    expect(refused).toEqual([
      {
        line: 1,
        subject: 'action 5.1.1',
        problems: [
          'la partie « Description » manque',
          'la partie « Résultats attendus » manque',
          'un texte n’est sous aucun intitulé connu',
        ],
      },
    ]);
    expect(located.at(-1)?.record.data).toMatchObject({ code: '5.1.2' });
  });

  it('lets two sheets of the same code be refused, with both lines', () => {
    const { located } = read(`${head}${sheet('5.1.1')}${sheet('5.1.1')}`);
    expect(checkRecords(located).refused.map(({ problems }) => problems)).toEqual([
      ['la même clé est donnée plusieurs fois : lignes 7, 18'],
      ['la même clé est donnée plusieurs fois : lignes 7, 18'],
    ]);
  });

  it('gives the axis its title and summary, and names an orientation only when it is created', () => {
    const { located, notes } = read(`${head}${sheet('5.2.1')}Qui contacter ?\nTél. : 00`);
    expect(
      located.map(({ record, line }) => ({ line, data: record.data, onCreation: record.onCreation })),
    ).toEqual([
      { line: 1, data: { code: '5', title: 'Titre de l’axe', summary: 'Un résumé.' }, onCreation: undefined },
      { line: 7, data: { code: '5.2', parent: '5' }, onCreation: { title: 'Orientation 5.2' } },
      {
        line: 7,
        data: {
          code: '5.2.1',
          title: 'Agir 5.2.1',
          axis: '5.2',
          objective: 'Mieux.',
          description: 'Avec :\n\n- un\n- deux',
          expectedResults: 'Des faits.',
        },
        onCreation: undefined,
      },
    ]);
    expect(notes).toEqual([expect.stringContaining('« Qui contacter ? » (ligne 18)')]);
  });

  it.skipIf(!isThere)(title, () => {
    const { located, refused } = read(readFileSync(file, 'utf8'));
    expect([refused, checkRecords(located).refused]).toEqual([[], []]);
    expect(located.map(({ record }) => record.data['code'])).toEqual([
      '5',
      '5.1',
      '5.2',
      '5.1.2',
      '5.1.1',
      '5.2.1',
      '5.2.2',
      '5.2.3',
      '5.2.4',
    ]);
    expect(JSON.stringify(located)).not.toContain('05 59');
  });
});
