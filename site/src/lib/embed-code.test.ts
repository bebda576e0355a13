import { getAttributeValue, getElementsByTagName } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { hostileTitle } from '../../tests/fixtures/hostile.ts';
import { embedCode } from './embed-code.ts';

it('is one frame, named and no taller than said, whatever the name of the list', () => {
  const url = 'https://portail.example/integrer/themes/eau/';
  const all = getElementsByTagName('*', parseDocument(embedCode(url, hostileTitle)));
  expect(all.map(({ name }) => name)).toEqual(['iframe']);
  const [frame] = all;
  if (!frame) return expect.fail();
  expect(getAttributeValue(frame, 'src')).toBe(url);
  expect(getAttributeValue(frame, 'title')).toBe(hostileTitle);
  expect(getAttributeValue(frame, 'height')).toBe('480');
});
