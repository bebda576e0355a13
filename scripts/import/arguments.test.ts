import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

describe('the command line', () => {
  it.each([
    [['--publier', 'a.json'], 'option inconnue : --publier'],
    [['a.json', '-x'], 'option inconnue : -x'],
    [['a.json', '--apply=non'], 'option inconnue : --apply'],
    [[], 'le nom du fichier à importer manque'],
    [['a.json', 'b.json'], 'un seul fichier à la fois, en voici 2'],
    [['a.json', '--publish'], '--publish demande aussi --apply'],
  ])('%j is refused', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });

  it('writes nothing unless told to', () => {
    expect(readArguments(['a.json'])).toEqual({
      file: 'a.json',
      apply: false,
      publish: false,
      skipRefused: false,
      verbose: false,
    });
  });

  it('takes the options in any order', () => {
    expect(readArguments(['--publish', '--apply', 'a.json', '--skip-refused', '--verbose'])).toMatchObject({
      apply: true,
      publish: true,
      skipRefused: true,
      verbose: true,
    });
  });

  it('gives way to help', () => {
    expect(readArguments(['--help', '--publier'])).toBeNull();
  });
});
