import { contentModels } from '@agenda21/content-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestCms, startCms } from './cms.ts';

let cms: TestCms;
const themes = () => cms.documents('theme');

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

describe('the end of an address', () => {
  it('is made from the title when the editor leaves it empty', async () => {
    const theme = await themes().create({ data: { title: 'L’eau, été comme hiver' }, locale: 'fr' });
    expect(theme).toMatchObject({ slug: 'l-eau-ete-comme-hiver' });
  });

  it('differs from the one of another document of the same title', async () => {
    const theme = await themes().create({
      data: { title: 'L’eau, été comme hiver', slug: null },
      locale: 'fr',
    });
    expect(theme).toMatchObject({ slug: 'l-eau-ete-comme-hiver-1' });
  });

  it('stays when the title changes, and is made again when the editor empties it', async () => {
    const { documentId } = await themes().create({ data: { title: 'Air' }, locale: 'fr' });
    const renamed = await themes().update({ documentId, locale: 'fr', data: { title: 'Air pur' } });
    expect(renamed).toMatchObject({ slug: 'air' });
    const emptied = await themes().update({ documentId, locale: 'fr', data: { title: 'Air pur', slug: '' } });
    expect(emptied).toMatchObject({ slug: 'air-pur' });
  });

  it('waits for a title', async () => {
    const theme = await themes().create({ data: { summary: 'Sans titre.' }, locale: 'fr' });
    expect(theme).toMatchObject({ slug: null });
  });
});

describe('the themes', () => {
  it('are no more than twenty: one more is refused with what to do, and nothing is added', async () => {
    const most = contentModels.theme.most;
    const add = (rank: number) => themes().create({ data: { title: `Thème ${rank}` }, locale: 'fr' });
    const { documentId } = await add(0);
    for (let count = await themes().count({ locale: 'fr' }); count < most; count += 1) await add(count);
    await expect(add(most)).rejects.toThrow(/20 thèmes au plus/);
    expect(await themes().count({ locale: 'fr' })).toBe(most);
    const translated = await themes().update({ documentId, locale: 'es', data: { title: 'Un tema' } });
    expect(translated).toMatchObject({ title: 'Un tema' });
    await themes().delete({ documentId, locale: '*' });
    expect(await add(most)).toMatchObject({ title: `Thème ${most}` });
  });
});
