import { previewTokenForm } from '@agenda21/content-types';
import { describe, expect, it } from 'vitest';
import { SIGNED_PREVIEW_MS, signPreview, verifyPreview } from './signed-token.ts';

const secret = 'a-secret-for-tests-only-0123456789abcdef';
const now = new Date('2026-03-01T10:00:00.000Z');
const subject = { model: 'project', documentId: 'abc', locale: 'fr', actor: 'admin:7' };
const later = (ms: number) => new Date(now.getTime() + ms);

describe('the signed token of a preview', () => {
  it('is refused when any of its characters is changed', () => {
    const token = signPreview(subject, secret, now);
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const changed = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
      expect(verifyPreview(changed, secret, now), `character ${at}`).toBeNull();
    }
  });

  it.each(['', '.', 'a.b', 'x'.repeat(43), '{}.{}'])('is refused when it is « %s »', (token) => {
    expect(verifyPreview(token, secret, now)).toBeNull();
  });

  it('is refused with something added, cut off, or signed with another secret', () => {
    const token = signPreview(subject, secret, now);
    const [payload] = token.split('.');
    for (const wrong of [`${token}.`, `${token}=`, ` ${token}`, token.slice(0, -1), `${payload}.`])
      expect(verifyPreview(wrong, secret, now)).toBeNull();
    expect(verifyPreview(token, `${secret}x`, now)).toBeNull();
  });

  it('works for ten minutes and not an instant longer', () => {
    const token = signPreview(subject, secret, now);
    expect(verifyPreview(token, secret, later(SIGNED_PREVIEW_MS - 1))).toMatchObject(subject);
    expect(verifyPreview(token, secret, later(SIGNED_PREVIEW_MS))).toBeNull();
    expect(SIGNED_PREVIEW_MS).toBe(600_000);
  });

  it('is another one each time, and fits in what the publisher asks', () => {
    const token = signPreview({ ...subject, model: 'x'.repeat(60), documentId: 'y'.repeat(30) }, secret, now);
    expect(token).not.toBe(
      signPreview({ ...subject, model: 'x'.repeat(60), documentId: 'y'.repeat(30) }, secret, now),
    );
    expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
    expect(token).toMatch(previewTokenForm);
  });
});
