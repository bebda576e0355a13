import { uidOf } from '@agenda21/content-types';
import { expect, it } from 'vitest';
import { findMemberOf, openInvited } from './partner.ts';
import { type Desk, newKey, told, whole } from './record-desk.ts';

/** What partners may ask of a review, and what they may not. */
export function describeCommands(desk: Desk): void {
  const { readStaff, start, read, save, command, send, decideAsEditor } = desk;
  it.each([
    ['publishes', { command: 'publish', step: 0 }],
    ['accepts', { command: 'accept', step: 0 }],
    ['notes a publication', { command: 'publication', step: 0 }],
    ['declines', { command: 'decline', step: 0, reason: 'x' }],
    ['also names a state', { command: 'submit', step: 0, state: 'publié' }],
    ['also names a status', { command: 'submit', step: 0, status: 'published' }],
    ['says nothing', { command: 'say', text: ' ', key: newKey() }],
    ['says too much', { command: 'say', text: 'x'.repeat(2001), key: newKey() }],
    ['says something without a key', { command: 'say', text: 'Bonjour' }],
    ['says something under no key', { command: 'say', text: 'Bonjour', key: '../../cle' }],
    ['answers nothing', { command: 'answer', step: 0, answers: [{ correction: 1, text: '' }] }],
  ])('that %s is not one of a partner', async (_, asked) => {
    const id = await start();
    await save(id, { ...whole, title: 'Jamais publiée' });
    expect(await told(await command(id, asked))).toEqual([400, 'unreadable']);
    const { entries } = await readStaff().cms.readState();
    expect(entries.some(({ documentId }) => documentId === id)).toBe(false);
    expect((await read(id)).state).toBe('brouillon');
  });

  it('from a step that is past does nothing', async () => {
    const id = await send({ ...whole, title: 'Passée' });
    expect(await told(await command(id, { command: 'withdraw', step: 0 }))).toEqual([409, 'moved-on']);
    expect((await read(id)).state).toBe('envoyé');
  });

  it('that answers the correction of another record does nothing', async () => {
    const [mine, other] = [
      await send({ ...whole, title: 'Mienne' }),
      await send({ ...whole, title: 'Autre' }),
    ];
    const corrections = [{ field: 'title', kind: 'incorrect', text: 'Non.' }] as const;
    for (const id of [mine, other])
      await decideAsEditor(id, { command: 'ask', step: 1, corrections: [...corrections] });
    const line = (await read(other)).lines.find(({ isOpen }) => isOpen)?.id ?? 0;
    const answers = [{ correction: line, text: 'Voici.' }];
    expect(await told(await command(mine, { command: 'answer', step: 2, answers }))).toEqual([
      409,
      'moved-on',
    ]);
    expect((await read(other)).lines.some(({ kind }) => kind === 'réponse')).toBe(false);
  });

  it('writes in the thread, which tells colleagues who wrote and the team that it is awaited', async () => {
    const { cms, partner } = readStaff();
    const id = await start();
    const colleague = await openInvited(cms, partner, 'collegue-fiche@exemple.fr');
    await command(id, { command: 'say', text: '<b>Bonjour</b>', key: newKey() }, colleague);
    expect((await read(id)).lines.at(-1)).toMatchObject({
      kind: 'message',
      side: 'partenaire',
      author: 'Sam',
      text: '<b>Bonjour</b>',
    });
    const { documentId } = await findMemberOf(cms, 'collegue-fiche@exemple.fr');
    await partner.call('DELETE', `members/${documentId}`);
    expect((await read(id)).lines.at(-1)).toMatchObject({ author: null, text: '<b>Bonjour</b>' });
    const review = await readStaff()
      .cms.strapi.db.query(uidOf('review'))
      .findOne({ where: { subjectId: id } });
    expect(review.unansweredSince).not.toBeNull();
  });

  it('that says the same again under its key is said once, even at the same time', async () => {
    const [id, key] = [await start(), newKey()];
    const say = (text: string, under = key) => command(id, { command: 'say', text, key: under });
    const answers = await Promise.all([say('Bonjour'), say('Bonjour')]);
    answers.push(await say('Bonjour'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const words = async () => (await read(id)).lines.flatMap(({ text }) => text ?? []);
    expect(await words()).toEqual(['Bonjour']);
    const otherwise = await say('Bonsoir');
    expect(await told(otherwise)).toEqual([409, 'said-otherwise']);
    await say('Bonjour', newKey());
    expect(await words()).toEqual(['Bonjour', 'Bonjour']);
    const other = await start();
    await command(other, { command: 'say', text: 'Ailleurs', key });
    expect((await read(other)).lines.at(-1)?.text).toBe('Ailleurs');
  });
}
