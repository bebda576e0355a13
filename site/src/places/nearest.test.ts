import { describe, expect, it } from 'vitest';
import { type FinderData, findCommune, findNearest } from './nearest.ts';

const data: FinderData = {
  communes: [
    ['Pau', 43.3191, -0.3504],
    ['Bayonne', 43.4907, -1.4684],
    ['Saint-Jean-de-Luz', 43.3899, -1.6633],
    ['Saint-Jean-Pied-de-Port', 43.1584, -1.2343],
    ['Arthez-d’Asson', 43.0928, -0.2614],
  ],
  places: [
    ['Lieu de Pau', '/p/', 'Pau', 43.3, -0.37],
    ['Lieu de Bayonne', '/b/', 'Bayonne', 43.49, -1.47],
    ['Lieu de Biarritz', '/z/', 'Biarritz', 43.4677, -1.5531],
  ],
};
const near = (name: string) => findNearest(data, findCommune(data, name) ?? expect.fail(name));

describe('the name of a commune', () => {
  it('is found whatever its accents, capitals, hyphens and apostrophes', () => {
    expect(findCommune(data, ' saint jean de luz ')?.[0]).toBe('Saint-Jean-de-Luz');
    expect(findCommune(data, "ARTHEZ-D'ASSON")?.[0]).toBe('Arthez-d’Asson');
  });

  it('is found by its beginning when no other one begins so', () => {
    expect(findCommune(data, 'bay')?.[0]).toBe('Bayonne');
    expect(findCommune(data, 'saint-jean')).toBeNull();
  });

  it('is not found when no commune has it', () => {
    expect(findCommune(data, 'Madrid')).toBeNull();
    expect(findCommune(data, ' ')).toBeNull();
  });
});

describe('the places near a commune', () => {
  it('come the nearest first, with their distance in kilometres', () => {
    expect(near('Bayonne').map(({ href }) => href)).toEqual(['/b/', '/z/', '/p/']);
    expect(near('Bayonne')[1]?.distance).toBeCloseTo(7.3, 0);
    expect(near('Pau')[1]?.distance).toBeCloseTo(91, -1);
  });

  it('are ten at most', () => {
    const many = { ...data, places: Array.from({ length: 40 }, () => data.places[0] ?? expect.fail()) };
    expect(findNearest(many, many.communes[0] ?? expect.fail())).toHaveLength(10);
  });
});
