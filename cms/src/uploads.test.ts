import { describe, expect, it } from 'vitest';
import { recogniseContent } from './uploads.ts';

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
  ])('is refused when it begins with %j', (head) => {
    expect(recogniseContent(Buffer.from(head, 'latin1'))).toBeNull();
  });

  it.each(['\xFF\xD8\xFF\xE0', '\x89PNG\r\n\x1A\n', 'RIFF0000WEBPVP8 ', '\0\0\0\x20ftypavif', '%PDF-1.7'])(
    'is taken when it begins with %j',
    (head) => {
      expect(recogniseContent(Buffer.from(head, 'latin1'))).toMatch(/^(image|application)\//);
    },
  );
});
