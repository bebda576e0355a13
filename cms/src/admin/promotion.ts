/**
 * What Strapi's admin remembers as seen: its guided tour and its announcement of a new media library.
 * It has no setting for them. The end of the key of the announcement is the identifier of the installation, none here.
 */
const seen: Readonly<Record<string, unknown>> = {
  STRAPI_GUIDED_TOUR: { enabled: false },
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:false': true,
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:undefined': true,
};

/** Takes what Strapi says of itself out of the way of the editors. */
export function silencePromotion(): void {
  for (const [key, value] of Object.entries(seen)) localStorage.setItem(key, JSON.stringify(value));
}
