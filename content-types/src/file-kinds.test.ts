import { describe, expect, it } from 'vitest';
import { isHeic, recogniseContent } from './file-kinds.ts';

/** The bytes of characters below 256. */
const toBytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the content of a file', () => {
  it.each([
    '',
    '<svg xmlns',
    '<?xml version="1.0"?>',
    '<!doctype html>',
    'GIF89a',
    'RIFF0000WAVE',
    'PK\x03\x04',
    '\0\0\0\x20ftypavis',
    '\n%PDF-1.7',
  ])('is refused when it begins with %j', (head) => {
    expect(recogniseContent(toBytes(head))).toBeNull();
  });

  it.each(['\xFF\xD8\xFF\xE0', '\x89PNG\r\n\x1A\n', 'RIFF0000WEBPVP8 ', '\0\0\0\x20ftypavif', '%PDF-1.7'])(
    'is taken when it begins with %j',
    (head) => {
      expect(recogniseContent(toBytes(head))).toMatch(/^(image|application)\//);
    },
  );
});

it('tells a photograph in HEIC from one in AVIF, which has the same frame', () => {
  const begins = (brand: string) => toBytes(`\0\0\0\x20ftyp${brand}`);
  expect(['heic', 'heix', 'hevc', 'avif', 'mp42'].map((brand) => isHeic(begins(brand)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
