import type { ProcessedModelName } from '@agenda21/content-types';

/** The roles of the admin and what each may do. This is the only place where rights are given. */

export const contentActions = ['create', 'read', 'update', 'delete', 'publish'] as const;
export type ContentAction = (typeof contentActions)[number];

export const mediaActions = [
  'read',
  'assets.create',
  'assets.update',
  'assets.download',
  'assets.copy-link',
] as const;
export type MediaAction = (typeof mediaActions)[number];

export type ProcessingAction = 'read' | 'update' | 'delete';

/** What partners are shown is there as soon as it is saved: whoever writes it publishes it to them. */
export type SharingAction = Exclude<ContentAction, 'publish'>;

/** What the team writes on what people sent, by model; what they wrote stays as it came. */
export const processingFields: Readonly<Record<ProcessedModelName, readonly string[]>> = {
  message: ['state', 'note'],
  organisation: ['state', 'reason', 'partner', 'note'],
  member: ['role'],
};

export interface Role {
  /** Strapi's code of the role: it exists from the first start. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** What the role may do on every content, in every language. */
  readonly content: readonly ContentAction[];
  readonly media: readonly MediaAction[];
  /** What the role may do on what visitors and partners send: it holds personal data. */
  readonly messages: readonly ProcessingAction[];
  /** What the role may do on what the team shares with partners. */
  readonly shared: readonly SharingAction[];
}

export const roles: readonly Role[] = [
  {
    code: 'strapi-editor',
    name: 'Éditeur',
    description:
      'Écrit, publie, dépublie et supprime tous les contenus. Lit et traite les messages reçus et les comptes des partenaires, et leur partage documents et dates.',
    content: contentActions,
    media: mediaActions,
    messages: ['read', 'update', 'delete'],
    shared: ['create', 'read', 'update', 'delete'],
  },
  {
    code: 'strapi-author',
    name: 'Contributeur',
    description: 'Écrit et modifie des brouillons. Ne publie pas et ne supprime pas.',
    content: ['create', 'read', 'update'],
    media: ['read', 'assets.create', 'assets.download', 'assets.copy-link'],
    messages: [],
    shared: [],
  },
];

/** The role that may do everything: Strapi gives it every right by itself. */
export const administrator = {
  code: 'strapi-super-admin',
  name: 'Administrateur',
  description: 'Peut tout faire : contenus, comptes et réglages.',
} as const;
