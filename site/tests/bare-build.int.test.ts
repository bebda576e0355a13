import { listedBy } from '@agenda21/content-types';
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

it('holds no page of the guide of the components, in no language', async () => {
  await withSite(({ files }) => {
    expect(files).toContain('es/recherche/index.html');
    expect(files.filter((file) => /composants|medias/.test(file))).toEqual([]);
  });
});

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

it('says that it does not conform before any statement is published, and makes no security contact', async () => {
  await withSite(({ pages, files }) => {
    const statement = pages.get('/accessibilite/') ?? expect.fail();
    expect(statement.words('main')).toContain('Agenda 21 est non conforme avec le référentiel');
    expect(statement.words('main')).toContain('Aucun résultat d’audit en cours de validité');
    expect(statement.links).toContain('/contact/');
    const whole = [...pages].filter(([address]) => listedBy(address) === null);
    for (const [address, { words }] of whole)
      expect(words('footer'), address).toMatch(/Accessibilité : non conforme|Accesibilidad: no conforme/);
    expect(files).not.toContain('.well-known/security.txt');
    expect(pages.get('/donnees/')?.words('main')).toContain(
      'La licence des textes et des images des pages n’est pas encore indiquée',
    );
  });
});
