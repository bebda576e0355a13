import {
  type AudienceMeasure,
  type ContentData,
  audienceOfSettings,
  defaultLocale,
  uidOf,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';

type Settings = Pick<ContentData<'site-settings'>, 'audience' | 'matomoUrl' | 'matomoSiteId'> & {
  readonly audienceIndicator: { readonly documentId: string } | null;
};

export interface ChosenMeasure {
  readonly measure: AudienceMeasure;
  /** The document of the indicator that is given the total of each month; null when none is chosen. */
  readonly indicatorId: string | null;
}

/** How the published settings have the audience measured, and the indicator that tells of it. */
export async function readChosenMeasure(strapi: Core.Strapi): Promise<ChosenMeasure> {
  const settings: Settings | null = await strapi.db.query(uidOf('site-settings')).findOne({
    where: { locale: defaultLocale, publishedAt: { $notNull: true } },
    populate: ['audienceIndicator'],
  });
  return {
    measure: audienceOfSettings(settings),
    indicatorId: settings?.audienceIndicator?.documentId ?? null,
  };
}
