import { expect, it } from 'vitest';
import { type BuiltSite, buildSite } from './built-site.ts';
import { bareState } from './fixtures/state.ts';

async function withSite(check: (site: BuiltSite) => void): Promise<void> {
  const site = await buildSite(bareState);
  try {
    check(site);
  } finally {
    await site.remove();
  }
}

it('says of every empty list that it is empty, in both languages', async () => {
  await withSite(({ pages }) => {
    const words = (address: string) => pages.get(address)?.words('main');
    expect(words('/actions/')).toContain('Le plan n’est pas encore publié.');
    expect(words('/bonnes-pratiques/')).toContain('Aucune bonne pratique n’est encore publiée.');
    expect(words('/projets/')).toContain('Aucun projet n’est encore publié.');
    expect(words('/partenaires/')).toContain('Aucun organisme n’est encore publié.');
    expect(words('/actualites/')).toContain('Aucune actualité n’est encore publiée.');
    expect(words('/themes/')).toContain('Aucun thème n’est encore publié.');
    expect(words('/')).toContain('Les premiers contenus arrivent bientôt.');
    expect(words('/es/projets/')).toContain('Todavía no hay ningún proyecto publicado.');
    expect(pages.get('/')?.words('title')).toBe('Agenda 21');
    expect(pages.get('/')?.words('footer')).not.toContain('démonstration');
  });
});
