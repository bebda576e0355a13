import type { Strings } from '../fr.ts';

/** The words of feeds and embedded lists, in Basque. */
export const reuse: Strings['reuse'] = {
  bySection: 'Atalka',
  byTheme: 'Gaika',
  everything: 'Berrikuntza guztiak',
  agenda: {
    link: 'Topaketak eta azken egunak nire agendan',
    closes: (title) => `Azken eguna: ${title}`,
  },
  feeds: {
    of: (title) => `Berrikuntzen jarioa: ${title}`,
    what: (count) =>
      `Jario batek argitaratu berri dena jakinarazten dio jario-irakurgailu bati: berriak jasotzen dituzu, zure helbidea eman gabe. Atari honetako jario bakoitzak azken argitalpenak ditu (gehienez ${count}), hizkuntza bakar batean.`,
    holds: 'Jario honek eduki mota hauek biltzen ditu:',
    address: 'Kopiatzeko helbidea:',
    format: 'Atom formatua',
    otherLanguages: 'Beste hizkuntzetan',
    how: 'Harpidetza',
    steps: [
      'Instalatu jario-irakurgailu bat, edo ireki zure posta-programakoa edo nabigatzailekoa.',
      'Kopiatu interesatzen zaizun jarioaren helbidea.',
      'Itsatsi irakurgailuan, jario bat edo harpidetza bat gehitzeko aukera ematen duen lekuan.',
    ],
    onYourSite: 'Berrikuntza hauek zure webgunean erakusteko, ikusi orri hau:',
  },
  embeds: {
    what: (count) =>
      `Zerrenda bakoitzak atal edo gai bateko azken fitxak erakusten ditu (gehienez ${count}). Ez du ez scriptik ez cookierik, irakurlearen modu argia edo iluna jarraitzen du eta berez eguneratzen da. Estekek atari honetan irekitzen dituzte fitxak.`,
    how: 'Zerrenda bat zure webgunean jarri',
    steps: [
      'Aukeratu beheko zerrenda bat eta kopiatu haren kodea.',
      'Itsatsi kodea zure webguneko orri batean, zerrendak agertu behar duen lekuan.',
      'Aldatu altuera behar izanez gero: zabalera zure orriarena da.',
    ],
    preview: 'Aurrebista',
    previewOf: (title) => `«${title}» zerrendaren aurrebista`,
    codes: 'Kopiatzeko kodeak',
    codeOf: (title) => `«${title}» zerrendaren kodea`,
    see: (title) => `Ikusi «${title}» zerrenda bakarrik`,
    copy: 'Kopiatu kodea',
    copied: 'Kodea kopiatu da.',
    notCopied: 'Nabigatzaileak ez du kopiatzen uzten: hautatu kodea eta kopiatu.',
    all: (siteName) => `Ikusi dena hemen: ${siteName}`,
    empty: 'Hemen oraindik ez da fitxarik argitaratu.',
  },
};
