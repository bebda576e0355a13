import { localizePath, sections } from '@agenda21/content-types';
import AudienceChoice from '../../src/components/AudienceChoice.astro';
import AudienceNotice from '../../src/components/AudienceNotice.astro';
import { type Group, show } from '../showing.ts';
import { longTitle, longWord } from '../words.ts';

const origin = `https://${longWord}.example`;

export const audience: Group = {
  title: 'Mesure d’audience',
  showings: [
    show(
      'AudienceNotice',
      AudienceNotice,
    )({
      use: 'Sous le texte des pages « données personnelles » et « cookies » : ce qui est mesuré, d’après les réglages.',
      surround: 'page',
      states: ({ locale, lang }) => ({
        'Rien n’est mesuré': { locale, notice: { measure: { kind: 'none' }, indicator: null } },
        'Le compteur du portail, avec un indicateur au nom long': {
          locale,
          notice: {
            measure: { kind: 'counter' },
            indicator: { href: localizePath(sections.indicators, locale), title: longTitle, lang },
          },
        },
        'Matomo, à une adresse longue': {
          locale,
          notice: {
            measure: { kind: 'matomo', url: `${origin}/`, origin, siteId: 1 },
            indicator: null,
          },
        },
      }),
    }),
    show(
      'AudienceChoice',
      AudienceChoice,
    )({
      use: 'À la fin de ce que dit AudienceNotice, dès que quelque chose est mesuré : comment le refuser, même sans réglage du navigateur.',
      surround: 'page',
      states: ({ locale }) => ({
        'Seul état': { locale, page: localizePath(sections.contact, locale) },
      }),
    }),
  ],
};
