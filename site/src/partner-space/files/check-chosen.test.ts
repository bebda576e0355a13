import { MAX_FILE_BYTES } from '@agenda21/content-types/partner-space';
import { expect, it } from 'vitest';
import { checkChosen } from './check-chosen.ts';

const file = (...parts: BlobPart[]) => new Blob(parts);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);

it('lets through what its content says it is', async () => {
  expect(await checkChosen(file(jpeg), 'photo')).toBeNull();
  expect(await checkChosen(file('%PDF-1.7'), 'document')).toBeNull();
});

it.each([
  ['nothing', file(), 'empty'],
  ['a page', file('<!doctype html>'), 'kind'],
  ['a PDF', file('%PDF-1.7'), 'kind'],
  ['an AVIF that was not drawn again', file('\0\0\0\x20ftypavif'), 'damaged'],
  ['a photograph in HEIC', file('\0\0\0\x20ftypheic'), 'heic'],
  ['one byte too many', file(jpeg, new Uint8Array(MAX_FILE_BYTES - jpeg.length + 1)), 'large'],
] as const)('tells before it is sent that %s is no photograph', async (_, chosen, problem) => {
  expect(await checkChosen(chosen, 'photo')).toBe(problem);
});

it('takes no photograph for a document', async () => {
  expect(await checkChosen(file(jpeg), 'document')).toBe('kind');
});
