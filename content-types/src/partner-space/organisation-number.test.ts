import { describe, expect, it } from 'vitest';
import { cleanNumber, isOrganisationNumber, isSiret } from './organisation-number.ts';

describe('a SIRET number', () => {
  it('has fourteen digits with the key of Luhn', () => {
    expect(isSiret('73282932000074')).toBe(true);
    expect(isSiret('73282932000075')).toBe(false);
    expect(isSiret('37282932000074')).toBe(false);
    expect(isSiret('7328293200007')).toBe(false);
    expect(isSiret('00000000000000')).toBe(false);
  });

  it('has the other key of La Poste, for La Poste alone', () => {
    expect(isSiret('35600000000048')).toBe(true);
    expect(isSiret('35600000049837')).toBe(true);
    expect(isSiret('35600000049838')).toBe(false);
    expect(isSiret('35700000049836')).toBe(false);
  });
});

describe('the number of an organisation', () => {
  it('is kept without what people put between its groups', () => {
    expect(cleanNumber(' 732 829 320-000.74 ')).toBe('73282932000074');
    expect(cleanNumber('p-2000000x')).toBe('P2000000X');
  });

  it('is a SIRET number in France only', () => {
    expect(isOrganisationNumber('P2000000X', 'France')).toBe(false);
    expect(isOrganisationNumber('P2000000X', 'Espagne')).toBe(true);
    expect(isOrganisationNumber('<b>', 'Espagne')).toBe(false);
  });
});
