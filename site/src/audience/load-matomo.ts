/** Has Matomo count the page that is read, without a cookie, unless the reader says no: nothing is then asked of it. */
import { isRefused } from '@agenda21/content-types/audience-refusal';

/** What Matomo is told to do, in order: its script does what it finds there. */
type Orders = (readonly (string | boolean)[])[];

const place = document.querySelector<HTMLMetaElement>('meta[name="matomo"]');

/** Do Not Track, Global Privacy Control, or the refusal of the portal. */
const saysNo = () =>
  navigator.doNotTrack === '1' ||
  (navigator as Navigator & { readonly globalPrivacyControl?: boolean }).globalPrivacyControl === true ||
  isRefused(document.cookie);

/** A draft that is shown in its preview is read by its editors. */
const isDraft = () => document.querySelector('meta[name="robots"][content~="noindex"]') !== null;

if (place && !saysNo() && !isDraft()) {
  const orders: Orders = [
    ['disableCookies'],
    ['setDoNotTrack', true],
    ['setTrackerUrl', `${place.content}matomo.php`],
    ['setSiteId', place.dataset['site'] ?? ''],
    ['trackPageView'],
  ];
  Object.assign(globalThis, { _paq: orders });
  const script = document.createElement('script');
  script.async = true;
  script.src = `${place.content}matomo.js`;
  document.head.append(script);
}
