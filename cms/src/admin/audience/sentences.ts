/** How the widget tells the audience. */
import type { AudienceOverview, AudiencePeriod, Locale } from '@agenda21/content-types';
import { sayCount } from '../publishing/sentences/instants.ts';

export interface Fact {
  readonly subject: string;
  readonly words: string;
}

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });

const languages: Readonly<Record<Locale, string>> = {
  fr: 'français',
  es: 'espagnol',
  eu: 'basque',
  oc: 'occitan',
  en: 'anglais',
};

export const sayReads = (count: number) => sayCount(count, 'page lue', 'pages lues');
export const namePeriod = (days: AudiencePeriod) => `${days} jours`;

function tellReads({ views, today }: AudienceOverview): Fact {
  const soFar = today === 0 ? 'aucune aujourd’hui' : `dont ${whole.format(today)} aujourd’hui`;
  return { subject: 'Lectures', words: `${sayReads(views)}, ${soFar}.` };
}

/** How a mean compares with another, above 0. */
function compare(now: number, before: number): string {
  const change = now / before - 1;
  if (Math.abs(change) < 0.005) return 'autant que';
  return `${percent.format(Math.abs(change))} de ${change > 0 ? 'plus' : 'moins'} que`;
}

function tellTrend({ days, meanNow, meanBefore }: AudienceOverview): Fact {
  const subject = 'Tendance';
  if (meanNow === null) return { subject, words: `Elle se lira quand ${days} jours auront été comptés.` };
  const mean = `${whole.format(meanNow)} par jour entier en moyenne`;
  if (!meanBefore) return { subject, words: `${mean}. Il n’y a pas encore de quoi comparer.` };
  return { subject, words: `${mean}, ${compare(meanNow, meanBefore)} les ${days} jours d’avant.` };
}

function tellLanguages({ byLocale, views }: AudienceOverview): readonly Fact[] {
  if (views === 0) return [];
  const shares = byLocale.map(
    ({ locale, views: read }) =>
      `${languages[locale]} ${whole.format(read)} (${percent.format(read / views)})`,
  );
  return [{ subject: 'Par langue', words: `${shares.join(', ')}.` }];
}

function tellIndicator({ indicator }: AudienceOverview): Fact {
  const subject = 'Indicateur';
  if (!indicator) return { subject, words: 'Aucun : les réglages du portail peuvent en choisir un.' };
  const { title, hasDraft } = indicator;
  const words = hasDraft
    ? `« ${title} » a un brouillon : le total des mois y viendra après sa publication.`
    : `« ${title} » reçoit le total de chaque mois fini.`;
  return { subject, words };
}

/** What is to be known of the audience over a period. */
export function tellAudience(overview: AudienceOverview): readonly Fact[] {
  return [tellReads(overview), tellTrend(overview), ...tellLanguages(overview), tellIndicator(overview)];
}

/** What is said in the place of figures when the portal does not count. */
export const notCounted: Readonly<Record<Exclude<AudienceOverview['measure'], 'counter'>, string>> = {
  matomo: 'La mesure est confiée à Matomo : c’est là que les chiffres se lisent.',
  none: 'Rien n’est mesuré. « Mesure d’audience », dans les réglages du portail, peut le changer.',
};

export const privacy =
  'Un nombre par page et par jour, aucune donnée personnelle. Ces nombres sont effacés au bout de 25 mois.';
export const noPage = 'Aucune page n’a été lue sur cette période.';
export const audienceUnknown = 'L’audience n’a pas pu être lue. Nouvel essai dans quelques secondes.';
export const audienceOutdated = 'Le serveur n’a pas pu répondre : ce qui suit est le dernier état connu.';
