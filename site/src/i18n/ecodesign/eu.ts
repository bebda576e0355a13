import type { EcodesignStrings } from './fr.ts';

/** The declaration of eco-design in Basque. */
export const ecodesign: EcodesignStrings = {
  intro: 'Atariko orrien pisua, inoiz gainditzen ez dituzten mugak, eta arinak izaten jarraitzeko egin dena.',
  measuresTitle: 'Orrien pisua',
  measures: [
    'Eredu bakoitzeko orri bat lehen aldiz irekitzen da Chromium nabigatzailean, 1920 × 1080 pixeleko pantailan, eta amaieraraino pasatzen da. Fitxen kasuan, erakusketako astunena aukeratzen da. Pisua transferitzen den guztiarena da, konprimituta eta goiburuak barne; kilobyte bat (kB) mila byte dira.',
    'EcoIndex balioa A mailatik G mailara doa. Orriaren elementuen kopurua, eskaeren kopurua eta pisua hartzen ditu kontuan.',
    'Orri bakoitzaren oinean agertzen den pisua testuarena eta itxurarena da, konprimituta eta kilobytera biribilduta. Ehuneko gutxi batzuen tartearekin kalkulatzen da, irudiak kontuan hartu gabe. Bilaketa-orriak ez du pisurik erakusten: kargatzen duena bilatzen denaren araberakoa da.',
  ],
  table: {
    caption: 'Eredu bakoitzeko orri baten neurriak',
    page: 'Orria',
    weight: 'Pisua (kB)',
  },
  states: {
    'home-es': 'Hasiera gaztelaniaz',
    'home-eu': 'Hasiera euskaraz',
    'home-oc': 'Hasiera okzitanieraz',
    'home-en': 'Hasiera ingelesez',
    'list-2': 'Zerrenda baten bigarren orria',
    territory: 'Lurralde batean dagoena',
    'map-choice': 'Eduki mota baten mapa',
    'service-group': 'Publiko edo une baterako zerbitzuak',
    'data-set': 'Datu-fitxategi baten zutabeak',
    contributions: 'Kontsulta baten ekarpenak',
    'search-results': 'Bilaketa, emaitzekin',
    embed: 'Beste webgune baterako zerrenda',
    'not-found': 'Orria ez da aurkitu',
  },
  budgetsTitle: 'Mugak',
  budgetsIntro:
    'Orri-eredu bakoitzean egiaztatzen dira, nabigatzaile batean, softwarearen probak egiten diren bakoitzean; mugaren bat gainditzen bada, probek huts egiten dute.',
  budgets: {
    text: (kilobytes) => `testua eta itxura (HTML eta CSS): gehienez ${kilobytes}\u00a0kB;`,
    script: (kilobytes) => `scriptak: gehienez ${kilobytes}\u00a0kB, bilaketan izan ezik;`,
    size: (elements, requests) =>
      `tamaina: gehienez ${elements} elementu eta ${requests} eskaera, bilaketaren eskaerak izan ezik;`,
    ecoIndex: 'EcoIndex: A maila;',
    lighthouse: (performance, quality) =>
      `Lighthouse, mugikorrean: gutxienez ${performance} abiaduran, eta ${quality} irisgarritasunean, jardunbide egokietan eta bilatzaileetan;`,
    paint: (seconds) =>
      `lehen bistaratzea: gehienez ${seconds} segundo, 400 kbit/s-ko konexioarekin eta erdi-mailako telefono baten abiadurarekin;`,
    nothing: 'eskaerarik ez beste webgune batera, cookierik ez, letra-tipoen fitxategirik ez.',
  },
  familiesTitle: 'Egin dena',
  familiesIntro:
    'Zati honek zerbitzu digitalen ekodiseinurako Frantziako erreferentzia-esparru orokorraren (RGESN, 2024) familien ordenari jarraitzen dio. Ez da ikuskaritza bat: ez du ezer esaten aipatzen ez dituen irizpideez.',
  families: [
    {
      name: 'Estrategia',
      facts: [
        'Atariak ekintza-plana, jardunbide egokiak eta proiektuak biltzen ditu, ongi atera dena berriz egin ahal izateko.',
        'Bere softwarea librea da, EUPL 1.2 lizentziarekin.',
      ],
    },
    {
      name: 'Zehaztapenak',
      facts: [
        'Orri guztiak JavaScriptik gabe irakurtzen dira; bilaketak bakarrik behar du, eta hala esaten du.',
        'Orriak pantailaren zabalerara egokitzen dira.',
        'Lehen bistaratzea konexio motel batekin eta moteldutako prozesadore batekin neurtzen da.',
      ],
    },
    {
      name: 'Arkitektura',
      facts: [
        'Orriak aldez aurretik egiten dira. Argitalpen batek aldatu dena erakusten dutenak bakarrik berregiten ditu.',
        'Ez da ezer kargatzen beste webgune batetik.',
      ],
    },
    {
      name: 'Erabiltzailearen esperientzia eta interfazea',
      facts: [
        'Ez dago erreprodukzio automatikorik, ezta amairik gabeko korritzerik ere: zerrenda luzeek orriak dituzte.',
        'Letra-tipoak gailuarenak dira: ez da bat ere deskargatzen.',
        'Iragazkiek eta menu tolesgarriek nabigatzailearen elementuak erabiltzen dituzte.',
      ],
    },
    {
      name: 'Edukiak',
      facts: [
        'Fitxetako argazkiak hainbat tamainatan eta formatu arinetan (AVIF, WebP) eskaintzen dira; nabigatzaileak komeni dena aukeratzen du.',
        'Fitxa batek noiz berrikusi den esan dezake. Kendutako fitxa bat zerrendetatik eta bilaketatik desagertzen da.',
      ],
    },
    {
      name: 'Nabigatzailearen aldea (frontend)',
      facts: [
        'Estilo-orria bera da orri guztietan. Nabigatzaileak urtebetez gordetzen du, scriptak bezala.',
        'Scriptak txikiak dira, eta behar diren lekuan bakarrik kargatzen dira: bilaketan, formularioetan eta egunarekin aldatzen denean.',
        'Orri astunegia izango lukeen fitxarik ez da sarean jartzen: arrazoia ematen zaio argitaratzen duenari.',
      ],
    },
    {
      name: 'Zerbitzariaren aldea (backend)',
      facts: [
        'Ez da ezer kalkulatzen bisita baterako: zerbitzariak fitxategiak bidaltzen ditu, behin betiko konprimituta.',
        'Bilaketa-indizea zatituta dago: bilaketa batek behar dituen zatiak bakarrik kargatzen ditu.',
      ],
    },
    {
      name: 'Ostatatzea',
      facts: ['Ataria edozein fitxategi-ostatutik zerbitza daiteke.'],
    },
    {
      name: 'Algoritmoak',
      facts: ['Atariak ez du ikasketa automatikorik ez adimen artifizialik erabiltzen.'],
    },
  ],
  publisherTitle: 'Atari hau argitaratzen duen erakundeak dioena',
  contact: 'Ohar bat, orri astunegi bat?',
  contactLink: 'Idatz iezaguzu',
};
