/** Builders of published entries: small ones, made to be changed. */
import {
  type ContentModelName,
  type PublishedState,
  type RawEntry,
  completeData,
} from '@agenda21/content-types';

/** An entry of a model; the fields that are not given are empty. */
export function anEntry(
  model: ContentModelName,
  documentId: string,
  data: Readonly<Record<string, unknown>>,
): RawEntry {
  return {
    model,
    documentId,
    locale: 'fr',
    publishedAt: '2026-01-01T00:00:00.000Z',
    data: completeData(model, data),
  };
}

/** A project; its slug is its document identifier unless said otherwise. */
export function aProject(documentId: string, data: Readonly<Record<string, unknown>> = {}): RawEntry {
  return anEntry('project', documentId, {
    title: `Projet ${documentId}`,
    slug: documentId,
    tagline: 'Planter une haie avec les voisins.',
    phase: 'idée',
    progressStatus: 'en cours',
    ...data,
  });
}

/** The settings of the portal and one project. */
export function aSmallState(): PublishedState {
  const settings = anEntry('site-settings', 'settings', {
    siteName: 'Centre de ressources',
    organisation: 'Une collectivité',
    tagline: 'Trouver et refaire ce qui marche',
    contactService: 'Service développement durable',
  });
  return {
    today: '2026-11-27',
    entries: [settings, aProject('haie')],
    addresses: [{ model: 'project', documentId: 'haie', locale: 'fr', path: '/projets/haie/' }],
  };
}
