import { expect, it } from 'vitest';
import { templateOf } from './page-sample.ts';

it.each([
  ['/', '/'],
  ['/es/', '/'],
  ['/projets/', '/projets'],
  ['/projets/haie/', '/projets/*'],
  ['/es/projets/haie/', '/projets/*'],
  ['/projets/page/2/', '/projets/page'],
  ['/mentions-legales/', '/mentions-legales'],
])('the template of %s is %s', (path, template) => {
  expect(templateOf(path)).toBe(template);
});
