import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { frameHeight, frameWidth, isInFrame, toSpot } from './projection.ts';

const pau = toSpot({ longitude: -0.3504, latitude: 43.3191 });
const bayonne = toSpot({ longitude: -1.4684, latitude: 43.4907 });
const laruns = toSpot({ longitude: -0.4253, latitude: 42.9876 });

it('puts Pau east of Bayonne and a little south, and Laruns south of Pau', () => {
  expect(pau.x).toBeGreaterThan(bayonne.x + 30);
  expect(pau.y).toBeGreaterThan(bayonne.y);
  expect(laruns.y).toBeGreaterThan(pau.y + 20);
  expect(Math.abs(laruns.x - pau.x)).toBeLessThan(5);
});

it('is true to distances in both directions, to a twentieth', () => {
  const perKilometre = {
    x: ((pau.x - bayonne.x) * frameWidth) / 90.7,
    y: ((laruns.y - pau.y) * frameHeight) / 36.9,
  };
  expect(perKilometre.x / perKilometre.y).toBeGreaterThan(0.95);
  expect(perKilometre.x / perKilometre.y).toBeLessThan(1.05);
});

it('frames the whole département, and not Toulouse', () => {
  const edges = [
    { longitude: -1.79, latitude: 43.37 },
    { longitude: 0.03, latitude: 43.28 },
    { longitude: -0.25, latitude: 43.59 },
    { longitude: -0.72, latitude: 42.78 },
  ];
  expect(edges.map(toSpot).filter((spot) => !isInFrame(spot))).toEqual([]);
  expect(isInFrame(toSpot({ longitude: 1.44, latitude: 43.6 }))).toBe(false);
});

it('has the height that the style sheet gives to the drawing', () => {
  const css = readFileSync(new URL('../styles/map.css', import.meta.url), 'utf8');
  expect(css).toContain(`aspect-ratio: ${frameWidth} / ${frameHeight};`);
});
