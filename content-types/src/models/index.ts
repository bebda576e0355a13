import { accessibilityStatement } from './accessibility-statement.ts';
import { action } from './action.ts';
import { audienceTotal } from './audience-total.ts';
import { call } from './call.ts';
import { consultation } from './consultation.ts';
import { contribution } from './contribution.ts';
import { digitalPlace } from './digital-place.ts';
import { digitalService } from './digital-service.ts';
import { goodPractice } from './good-practice.ts';
import { message } from './message.ts';
import { indicator } from './indicator.ts';
import { invitation } from './invitation.ts';
import { member } from './member.ts';
import { newsItem } from './news-item.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { partner } from './partner.ts';
import { planAxis } from './plan-axis.ts';
import { project } from './project.ts';
import { publication } from './publication.ts';
import { publishedAddress } from './published-address.ts';
import { review } from './review.ts';
import { reviewMessage } from './review-message.ts';
import { sharedItem } from './shared-item.ts';
import { sharedPreview } from './shared-preview.ts';
import { siteSettings } from './site-settings.ts';
import { territory } from './territory.ts';
import { theme } from './theme.ts';

export {
  accessibilityStatement,
  action,
  audienceTotal,
  call,
  consultation,
  contribution,
  digitalPlace,
  digitalService,
  goodPractice,
  message,
  indicator,
  invitation,
  member,
  newsItem,
  organisation,
  page,
  partner,
  planAxis,
  project,
  publication,
  publishedAddress,
  review,
  reviewMessage,
  sharedItem,
  sharedPreview,
  siteSettings,
  territory,
  theme,
};

/** The models a visitor reads, by name. */
export const contentModels = {
  'plan-axis': planAxis,
  action,
  'good-practice': goodPractice,
  project,
  partner,
  indicator,
  'digital-service': digitalService,
  'digital-place': digitalPlace,
  theme,
  territory,
  'news-item': newsItem,
  consultation,
  contribution,
  call,
  page,
  'site-settings': siteSettings,
  'accessibility-statement': accessibilityStatement,
} as const;

/** The books the system keeps: no page shows them. */
export const recordModels = {
  publication,
  'published-address': publishedAddress,
  'shared-preview': sharedPreview,
  'audience-total': audienceTotal,
  invitation,
  review,
  'review-message': reviewMessage,
} as const;

/** What visitors and partners send, and the team processes in the admin: no page shows it. */
export const processedModels = { message, organisation, member } as const;

/** What the team writes for the partners alone: no page shows it. */
export const sharedModels = { 'shared-item': sharedItem } as const;

export const models = { ...contentModels, ...recordModels, ...processedModels, ...sharedModels } as const;

export type ContentModelName = keyof typeof contentModels;
export type ModelName = keyof typeof models;
export type ProcessedModelName = keyof typeof processedModels;

/** Tells whether a string names a model a visitor reads. */
export function isContentModelName(name: string): name is ContentModelName {
  return Object.hasOwn(contentModels, name);
}
