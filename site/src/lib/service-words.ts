import type { ContentData, Locale } from '@agenda21/content-types';
import { stringsOf } from '../i18n/index.ts';

type Service = ContentData<'digital-service'>;

/** How long the procedure takes online; nothing when that is not known. */
export function describeTime({ minutes }: Pick<Service, 'minutes'>, locale: Locale): readonly string[] {
  const { services, formats } = stringsOf(locale);
  return minutes === null ? [] : [formats.count(minutes, services.minutes)];
}

/** How long the answer takes; nothing when that is not known. */
export function describeDelay({ days }: Pick<Service, 'days'>, locale: Locale): readonly string[] {
  const { services, formats } = stringsOf(locale);
  if (days === null) return [];
  return [days === 0 ? services.noDelay : formats.count(days, services.days)];
}

/** What the service costs; nothing when that is not known. */
export function describeCost({ cost }: Pick<Service, 'cost'>, locale: Locale): readonly string[] {
  const { services, formats } = stringsOf(locale);
  if (cost === null) return [];
  return [cost === 0 ? services.free : formats.price(cost)];
}
