import { modelNameOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { readSettings } from '../env.ts';
import { type Ability, hasContentRight } from '../permissions/content-rights.ts';
import { actorOf } from '../publishing/actors.ts';
import { findLiveUrl, hasPage, readPublished } from '../publishing/live-url.ts';
import { toSubject } from '../publishing/subject.ts';
import { readDraft } from './draft.ts';
import { previewUrl } from './preview-url.ts';
import { signPreview } from './signed-token.ts';

/** What Strapi's preview button asks. */
export interface PreviewRequest {
  readonly documentId?: string;
  readonly locale?: string | null;
  readonly status?: string;
}

/** The signed-in account of this request, and what it may do. */
function currentAccount(strapi: Core.Strapi): { id: number; ability: Ability } | null {
  const state = strapi.requestContext.get()?.state;
  return state?.['user'] && state['userAbility']
    ? { id: state['user'].id, ability: state['userAbility'] }
    : null;
}

/**
 * Where Strapi's preview button leads: a signed address for a draft, the page itself for what is published.
 * Strapi checks no right there, so they are checked here.
 * @returns null when there is nothing to show, or not to this person: the button is then off.
 */
export async function findPreviewUrl(
  strapi: Core.Strapi,
  uid: string,
  request: PreviewRequest,
): Promise<string | null> {
  const { documentId, locale, status } = request;
  const subject = documentId ? toSubject(modelNameOf(uid) ?? '', documentId, locale) : null;
  const account = currentAccount(strapi);
  if (!subject || !account || !hasContentRight(strapi, account.ability, 'read', subject)) return null;
  if (status === 'published') {
    const entry = await readPublished(strapi, subject);
    return entry && findLiveUrl(strapi, entry);
  }
  if (!hasPage(subject.model) || !(await readDraft(strapi, subject))) return null;
  const secret = readSettings().CMS_ADMIN_JWT_SECRET;
  return previewUrl(signPreview({ ...subject, actor: actorOf(account.id) }, secret, new Date()));
}
