import { describe, expect, it } from 'vitest';
import { findOpeningHoursProblem } from './opening-hours.ts';

describe('opening hours', () => {
  it.each([
    [null],
    [''],
    ['Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00'],
    ['Mo-Fr 09:00-12:00; PH off'],
    ['We[1] 14:00-17:00; PH off'],
    ['Mo-Fr 09:00-12:00 "sur rendez-vous"'],
    ['Jul-Aug Mo-Fr 09:00-13:00; 2020 Dec 24 off; PH off'],
    ['24/7'],
    ['Mo-Sa 09:00-18:00; Dec 25 off; PH off'],
    ['Mo-Su 10:00-18:00; PH 10:00-18:00; Dec 25 off'],
    ['Mo-Sa 09:00-18:00; Dec 25 off; Jan 01 off'],
    ['off'],
  ])('are accepted: %j', (given) => {
    expect(findOpeningHoursProblem(given)).toBeNull();
  });

  it.each([
    ['lundi matin, au marché !', /«\slundi matin, au marché !\s» n’est pas dans la notation d’OpenStreetMap/],
    ['Mo-Fr 25:00-26:00', /n’est pas dans la notation/],
    ['Mo-Fr 9h-12h', /écrivez plutôt «\sMo-Fr 09:00-12:00\s»/],
    ['Lu-Ve 09:00-12:00', /écrivez plutôt «\sMo-Fr 09:00-12:00\s»/],
    ['Mo-Fr 9-12', /écrivez plutôt «\sMo-Fr 09:00-12:00\s»/],
    ['Mo-Fr 09:00-12:00; SH off', /vacances scolaires/],
    ['sunrise-sunset', /lever et le coucher du soleil/],
    ['Mo-Sa 10:00+', /heure de fermeture/],
    ['Mo-Su 10:00-18:00; Dec 25 off; PH 10:00-18:00', /«\sDec 25\s» est sans effet.*après «\sPH\s»/],
    [12, /un texte est attendu/],
  ])('are refused with what to do: %j', (given, problem) => {
    expect(findOpeningHoursProblem(given)).toMatch(problem);
  });
});
