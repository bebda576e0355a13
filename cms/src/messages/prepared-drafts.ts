import { uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

const messageUid = uidOf('message');
const contributionUid = uidOf('contribution');

async function isPublished(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  const where = { documentId, publishedAt: { $notNull: true } };
  return (await strapi.db.query(contributionUid).count({ where })) > 0;
}

/** The history of what changes names each document by its title: here, the name of a person. */
async function forgetName(strapi: Core.Strapi, documentId: string): Promise<void> {
  const where = { subjectModel: 'contribution', subjectId: documentId };
  await strapi.db.query(uidOf('publication')).updateMany({ where, data: { subjectTitle: null } });
}

async function deletePreparedDraft(strapi: Core.Strapi, messageId: string): Promise<void> {
  const message: { contributionId: string | null } | null = await strapi.db
    .query(messageUid)
    .findOne({ where: { documentId: messageId } });
  const documentId = message?.contributionId;
  if (!documentId || (await isPublished(strapi, documentId))) return;
  await strapi.documents(contributionUid).delete({ documentId });
  await forgetName(strapi, documentId);
}

/**
 * Has the contribution that was prepared from a message go with the message, unless it is published: a draft holds the
 * words and the name of a person who was told when they are deleted. It goes first, so that none is left on its own.
 */
export function deletePreparedDrafts(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { documentId } = (context.params ?? {}) as { documentId?: string };
    if (context.uid === messageUid && context.action === 'delete' && documentId)
      await deletePreparedDraft(strapi, documentId);
    return next();
  });
}
