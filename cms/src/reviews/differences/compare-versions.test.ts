import { type Field, contentModels } from '@agenda21/content-types';
import { describe, expect, it, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';
import { compareWords } from './compare-words.ts';
import { tellValue } from './tell-value.ts';

const { fields }: { readonly fields: Readonly<Record<string, Field>> } = contentModels.project;
const titles = new Map([
  ['p1', 'Association des rives'],
  ['t1', 'Eau'],
  ['t2', 'Énergie'],
]);
const before = { title: 'Une haie', tagline: 'Planter une haie.', budget: 1200, owner: 'p1', themes: ['t1'] };

const written = (parts: ReturnType<typeof compareWords>) =>
  parts
    .map(({ change, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[change])
    .join('');

describe('two versions of a record', () => {
  it('that say the same have no difference', () => {
    expect(compareVersions(fields, before, { ...before }, titles)).toEqual([]);
  });

  it('differ field by field, in the order of the form, with its labels', () => {
    const after = { ...before, themes: ['t1', 't2'], title: 'Une longue haie', budget: null };
    expect(compareVersions(fields, before, after, titles).map(({ label }) => label)).toEqual([
      'Titre',
      'Budget',
      'Thèmes',
    ]);
  });

  it('are all new when nothing is published, and say nothing of what is empty', () => {
    const differences = compareVersions(fields, null, before, titles);
    expect(differences.map(({ field }) => field)).toEqual(['title', 'tagline', 'budget', 'owner', 'themes']);
    expect(differences.flatMap(({ parts }) => parts).every(({ change }) => change === 'added')).toBe(true);
  });

  it('differ by a field that is emptied', () => {
    const [difference] = compareVersions(fields, before, { ...before, tagline: '' }, titles);
    expect(difference?.parts).toEqual([{ change: 'removed', text: 'Planter une haie.' }]);
  });
});

describe('words', () => {
  it('are compared one by one', () => {
    expect(written(compareWords('Planter une haie.', 'Planter une longue haie.'))).toBe(
      'Planter une +longue +haie.',
    );
    expect(written(compareWords('L’eau du gave', 'L’eau de la rivière'))).toContain('L’eau ');
  });

  it('give both texts back, whatever they are', () => {
    const texts = [
      '',
      'a',
      'Un deux trois\n\n- quatre',
      '<b>gras</b> & co',
      'é'.repeat(50),
      'x y '.repeat(20),
    ];
    for (const one of texts)
      for (const other of texts) {
        const parts = compareWords(one, other);
        const without = (change: string) =>
          parts.flatMap((part) => (part.change === change ? [] : [part.text])).join('');
        expect([without('added'), without('removed')]).toEqual([one, other]);
      }
  });

  it('leave out the middle of what did not change for long', () => {
    const long = 'Un mot de plus. '.repeat(60);
    const parts = compareWords(`${long}fin`, `Début ${long}`);
    const same = parts.filter(({ change }) => change === 'same').map(({ text }) => text);
    expect(same).toHaveLength(1);
    expect(same[0]).toContain('[…]');
    expect(same[0]?.length).toBeLessThan(200);
  });

  it('are compared line by line when too many changed, which is quick', () => {
    const text = (word: string) => Array.from({ length: 4000 }, (_, rank) => `${word}${rank}`).join(' ');
    const parts = compareWords(text('a'), text('b'));
    expect(parts.map(({ change }) => change).toSorted()).toEqual(['added', 'removed']);
  });
});

test.each<[string, unknown, string]>([
  ['startsOn', '2026-03-01', '1 mars 2026'],
  ['budget', 12_500, '12 500'],
  ['owner', 'p1', 'Association des rives'],
  ['owner', 'parti', 'contenu supprimé'],
  ['themes', ['t2', 't1'], 'Énergie\nEau'],
  ['goals', ['15. Vie terrestre'], '15. Vie terrestre'],
  [
    'gallery',
    [
      { alt: 'Une haie', url: '/u/a.webp' },
      { alt: '', url: '/u/b.webp' },
    ],
    'Une haie\n/u/b.webp',
  ],
  ['phase', null, ''],
])('the value of « %s » %j is told « %s »', (name, value, words) => {
  const field = fields[name];
  if (!field) throw new Error(`no field ${name}`);
  expect(tellValue(field, value, titles).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(words);
});

test('a repeated group is told item by item, with the labels of its fields', () => {
  const items = [
    { value: '12', unit: 'km', label: 'de haies' },
    { value: '3', unit: null, label: 'communes' },
  ];
  const [first, second] = tellValue(fields['keyFigures'] as Field, items, titles).split('\n\n');
  expect(first?.split('\n')).toHaveLength(3);
  expect(second?.split('\n')).toHaveLength(2);
  expect(second).toContain('communes');
});
