import {
  type ContentData,
  type ContentModelName,
  addressOf,
  contentModels,
  defaultLocale,
  localesOfSettings,
  pathOf,
  reservedSegments,
  servedAddress,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import type { Subject } from './subject.ts';

const addressUid = uidOf('published-address');

type Values = Readonly<Record<string, unknown>>;

function pathOfValues(model: ContentModelName, data: Values): string | null {
  return pathOf(model, data as unknown as ContentData<ContentModelName>);
}

interface LocalAddress {
  readonly locale: string;
  readonly path: string;
}

/** Where a document is read once published; the settings, at the home page of each language they turn on. */
function addressesOf({ model, locale }: Subject, data: Values): readonly LocalAddress[] {
  const own = locale ?? defaultLocale;
  if (model === 'site-settings') {
    return own === defaultLocale
      ? localesOfSettings(data).map((served) => ({ locale: served, path: servedAddress }))
      : [];
  }
  const path = addressOf(model, data as unknown as ContentData<ContentModelName>);
  return path === null ? [] : [{ locale: own, path }];
}

/** Remembers the addresses a document is published under, each once. */
export async function recordAddresses(strapi: Core.Strapi, subject: Subject, data: Values): Promise<void> {
  for (const { locale, path } of addressesOf(subject, data)) {
    const address = {
      subjectModel: subject.model,
      subjectId: subject.documentId,
      subjectLocale: locale,
      path,
    };
    const isKnown = await strapi.db.query(addressUid).findOne({ select: ['id'], where: address });
    if (!isKnown) await strapi.db.query(addressUid).create({ data: address });
  }
}

/**
 * Tells, in French, why a document may not be published under its address: the portal uses it, or another
 * published document of the same model and language has it.
 */
export async function findAddressProblem(
  strapi: Core.Strapi,
  subject: Subject,
  data: Values,
): Promise<string | null> {
  const path = pathOfValues(subject.model, data);
  if (path === null) return null;
  const segment = path.split('/')[1] ?? '';
  if (contentModels[subject.model].section === '' && reservedSegments.includes(segment)) {
    return `« ${segment} » est une adresse du portail lui-même : choisissez-en une autre`;
  }
  const others = await strapi.db.query(uidOf(subject.model)).findMany({
    where: {
      slug: data['slug'],
      locale: subject.locale,
      publishedAt: { $notNull: true },
      documentId: { $ne: subject.documentId },
    },
  });
  const isTaken = others.some((other) => pathOfValues(subject.model, other) === path);
  return isTaken ? `l’adresse ${path} est déjà celle d’un autre contenu publié` : null;
}

interface HandOver {
  readonly model: ContentModelName;
  /** The document that leaves its addresses, and the one that they lead to from now on. */
  readonly from: string;
  readonly to: string;
}

/** Makes the addresses of a document those of another one of its model: where it was read, the other one is found. */
export async function handOverAddresses(strapi: Core.Strapi, { model, from, to }: HandOver): Promise<void> {
  await strapi.db
    .query(addressUid)
    .updateMany({ where: { subjectModel: model, subjectId: from }, data: { subjectId: to } });
}
