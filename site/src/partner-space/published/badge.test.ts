import { expect, it } from 'vitest';
import { writeBadge } from './badge.ts';

const badge = {
  url: 'https://portail.example/projets/haie/',
  title: 'Une haie',
  where: 'À lire sur Agenda 21',
  lang: 'fr',
};

it('the badge is one link, whose words are the title and where it is read', () => {
  const html = writeBadge(badge);
  expect(html).toMatch(/^<a href="https:\/\/portail\.example\/projets\/haie\/" lang="fr" /);
  expect(
    html
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ).toBe('Une haie À lire sur Agenda 21');
  expect(html).not.toContain('\n');
});

it('asks nothing of any server, and runs nothing', () => {
  const html = writeBadge(badge);
  expect(html.match(/\b(?:src|href|url|on\w+)\b\s*[=(]/g)).toEqual(['href=']);
  expect(html.match(/https?:/g)).toHaveLength(1);
});

it('takes a title for words, never for code', () => {
  const html = writeBadge({ ...badge, title: '"><script>alert(1)</script>&' });
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
  expect(html).not.toContain('<script');
});
