import { describe, expect, it } from 'vitest';
import { isAllowedContent } from './uploads.ts';

describe('the content of a file', () => {
  it.each([
    '',
    '<svg xmlns',
    '<?xml version="1.0"?>',
    '<!doctype html>',
    'GIF89a',
    'RIFF0000WAVE',
    'PK\x03\x04',
  ])('is refused when it begins with %j', (head) => {
    expect(isAllowedContent(Buffer.from(head, 'latin1'))).toBe(false);
  });

  it.each(['\xFF\xD8\xFF\xE0', '\x89PNG\r\n\x1A\n', 'RIFF0000WEBPVP8 ', '\0\0\0\x20ftypavif', '%PDF-1.7'])(
    'is taken when it begins with %j',
    (head) => {
      expect(isAllowedContent(Buffer.from(head, 'latin1'))).toBe(true);
    },
  );
});
