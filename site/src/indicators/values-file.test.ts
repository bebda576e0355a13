import { emptyState } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { indicatorEntries } from '../../tests/fixtures/indicator-entries.ts';
import { PublishedContent } from '../content/published-content.ts';
import { valuesFile, valuesText } from './values-file.ts';

const { content } = new PublishedContent({ ...emptyState, entries: indicatorEntries });
const indicator = (key: string) => content.byId('indicator', `indicator:${key}`, 'fr') ?? expect.fail();

it('writes one line a value, oldest first, as spreadsheets and people who reuse data expect', () => {
  expect(valuesText(indicator('bio'), content)).toBe(
    [
      '\ufeffindicateur,zone,periode,valeur,unite,statut,source,indicateur_id,licence',
      '"Produits «\u00a0bio\u00a0», part servie",,2023,10,%,définitive,Suivi du plan,indicator:bio,Licence Ouverte 2.0',
      '"Produits «\u00a0bio\u00a0», part servie",,2024,12,%,définitive,Suivi du plan,indicator:bio,Licence Ouverte 2.0',
      '"Produits «\u00a0bio\u00a0», part servie",,2025,17.5,%,provisoire,Suivi du plan,indicator:bio,Licence Ouverte 2.0',
      '',
    ].join('\r\n'),
  );
});

it('writes months as months, and the names of the columns alone when there is no value', () => {
  expect(valuesText(indicator('mois'), content).split('\r\n')[2]).toContain(',2021-02,1,');
  expect(valuesText(indicator('vide'), content)).toMatch(/^\ufeff[a-z_,]+\r\n$/);
});

it('is in the folder of the page', () => {
  expect(valuesFile(indicator('bio'))).toBe('/indicateurs/produits-bio/valeurs.csv');
});
