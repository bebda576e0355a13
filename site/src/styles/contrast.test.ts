import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readStyles = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

const [light = '', dark = ''] = readStyles('tokens.css').split(
  '@media screen and (prefers-color-scheme: dark)',
);

const tintShare = Number(/--accent-tint: color-mix\(in srgb, var\(--accent\) (\d+)%/.exec(light)?.[1]) / 100;

const readColours = (css: string) =>
  new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A share, from 0 to 1, of a colour mixed into a ground, as `color-mix` does in sRGB. */
function mix(colour: string, ground: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [added = 0, below = 0] = [colour, ground].map((hex) => parseInt(hex.slice(start, start + 2), 16));
    return Math.round(added * share + below * (1 - share));
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const kinds = [
  'action',
  'practice',
  'project',
  'partner',
  'service',
  'place',
  'news',
  'indicator',
  'call',
  'theme',
];
const grounds = ['paper', 'surface', 'sunken'];

/** Words on their ground: level AA of WCAG asks for 4.5. */
const words: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'link', ...kinds].flatMap((colour) =>
    grounds.map((ground) => [colour, ground] as const),
  ),
  ...['good', 'watch', 'bad', 'calm'].map((tone) => [tone, `${tone}-tint`] as const),
  ...['good', 'watch', 'bad', 'calm'].map((tone) => [tone, 'surface'] as const),
  ['ink', 'watch-tint'],
  ['link', 'watch-tint'],
  ['on-ocean', 'ocean'],
  ['on-ocean', 'ocean-deep'],
  ['sun', 'ocean-deep'],
  ['on-sun', 'sun'],
  ['on-sun', 'sun-bright'],
];

/** Outlines of the focus on their ground: 3 is asked for. */
const outlines: readonly (readonly [string, string])[] = [
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['sun', 'ocean'],
];

describe.each([
  ['light', readColours(light)],
  ['dark', new Map([...readColours(light), ...readColours(dark)])],
])('in the %s scheme', (_, colours) => {
  const ratio = (pair: readonly [string, string]) =>
    contrast(
      ...(pair.map((name) => colours.get(name) ?? expect.fail(`no colour ${name}`)) as [string, string]),
    );

  it('every word stands out from its ground', () => {
    expect(
      words.filter((pair) => ratio(pair) < 4.5).map((pair) => `${pair.join(' on ')}: ${ratio(pair)}`),
    ).toEqual([]);
  });

  it('every word of a header stands out from the tint of its kind', () => {
    const read = (name: string) => colours.get(name) ?? expect.fail(`no colour ${name}`);
    const tints = kinds.map((kind) => [kind, mix(read(kind), read('surface'), tintShare)] as const);
    const faint = tints.flatMap(([kind, tint]) =>
      [kind, 'ink', 'ink-soft', 'link', 'focus']
        .filter((word) => contrast(read(word), tint) < (word === 'focus' ? 3 : 4.5))
        .map((word) => `${word} on the tint of ${kind}: ${contrast(read(word), tint)}`),
    );
    expect(faint).toEqual([]);
  });

  it('the focus is seen wherever it goes', () => {
    expect(outlines.filter((pair) => ratio(pair) < 3).map((pair) => pair.join(' on '))).toEqual([]);
  });
});

it('no style but the tokens and the print of paper names a colour by its figures', () => {
  const others = readdirSync(new URL('.', import.meta.url)).filter(
    (name) => name.endsWith('.css') && !['tokens.css', 'print.css'].includes(name),
  );
  expect(others.length).toBeGreaterThan(8);
  expect(others.filter((name) => /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(readStyles(name)))).toEqual(
    [],
  );
});
