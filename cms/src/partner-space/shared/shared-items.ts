/** The documents and the dates of the partnership, as the team writes them in the admin. */
import { type SharedItem, type SpaceShared, uidOf } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { StoredContent } from '../files/shelf.ts';

interface ItemRow extends Omit<SharedItem, 'id' | 'day' | 'kilobytes' | 'changedAt'> {
  readonly documentId: string;
  readonly date: string | null;
  readonly updatedAt: string | Date;
  readonly file: (StoredContent & { readonly size: number }) | null;
}

const items = (strapi: Core.Strapi) => strapi.db.query(uidOf('shared-item'));

const populate = ['file'];

function toItem({ documentId, date, updatedAt, file, ...row }: ItemRow): SharedItem {
  const { title, description, startsAt, endsAt, place, url } = row;
  const kilobytes = file && Math.max(1, Math.round(file.size));
  const changedAt = new Date(updatedAt).toISOString();
  return {
    id: documentId,
    title,
    description,
    day: date,
    startsAt,
    endsAt,
    place,
    url,
    kilobytes,
    changedAt,
  };
}

const whenOf = ({ day, startsAt }: SharedItem) => `${day} ${startsAt ?? ''}`;

/** What the members of accepted organisations share with the team. @param today `YYYY-MM-DD`. */
export async function listShared(strapi: Core.Strapi, today: string): Promise<SpaceShared> {
  const rows: readonly ItemRow[] = await items(strapi).findMany({ populate });
  const all = rows.map(toItem);
  const isToCome = ({ day }: SharedItem) => day !== null && day >= today;
  return {
    dates: all.filter(isToCome).toSorted((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1)),
    documents: all.filter((item) => !isToCome(item)).toSorted((a, b) => (a.changedAt > b.changedAt ? -1 : 1)),
  };
}

/** The file of an item; null when there is none. */
export async function findSharedFile(strapi: Core.Strapi, documentId: string): Promise<StoredContent | null> {
  const row: ItemRow | null = await items(strapi).findOne({ where: { documentId }, populate });
  return row?.file ?? null;
}
