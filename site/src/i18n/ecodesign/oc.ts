import type { EcodesignStrings } from './fr.ts';

/** The declaration of eco-design in Occitan (Gascon). */
export const ecodesign: EcodesignStrings = {
  intro:
    'Çò qui pesan las paginas deu portau, los limits qui ne passan pas, e çò qui estó hèit entà que demorin leugèras.',
  measuresTitle: 'Çò qui pesan las paginas',
  measures: [
    'Ua pagina de cada modèle qu’ei obèrta peu prumèr còp en Chromium, sus un ecran de 1920 × 1080 pixèls, puish desrotlada dinc a la fin. Entà las fichas, qu’ei la mei pesuga de la demonstracion. Lo pes qu’ei lo de tot çò qui ei transferit, compressat, entèstas compresas; un quilo-octet (ko) que hè mila octets.',
    'L’EcoIndex que va d’A a G. Que tien compte deu nombre d’elements de la pagina, deu nombre de requèstas e deu pes.',
    'Lo pes afichat au pè de cada pagina qu’ei lo deu son tèxte e de la soa mesa en fòrma, compressats, arredonit au quilo-octet. Qu’ei estimat a quauques per cent près, shens los imatges. La pagina de recèrca n’aficha pas nat pes: çò qui carga que depen de çò qui’s cèrca.',
  ],
  table: {
    caption: 'Mesuras d’ua pagina de cada modèle',
    page: 'Pagina',
    weight: 'Pes (ko)',
  },
  states: {
    'home-es': 'Arcuelh en espanhòu',
    'home-eu': 'Arcuelh en basco',
    'home-oc': 'Arcuelh en occitan',
    'home-en': 'Arcuelh en anglés',
    'list-2': 'Segonda pagina d’ua lista',
    territory: 'Çò qui i a sus un territòri',
    'map-choice': 'Mapa d’un tipe de contengut',
    'service-group': 'Servicis entà un public o un moment',
    'data-set': 'Colomnas d’un fichèr de donadas',
    contributions: 'Contribucions a ua consultacion',
    'search-results': 'Recèrca, dab resultats',
    embed: 'Lista entà un aute sit',
    'not-found': 'Pagina qui ne’s tròba pas',
  },
  budgetsTitle: 'Los limits',
  budgetsIntro:
    'Que son verificats sus cada modèle de pagina, hens un navigador, cada còp qui passan los tèsts deu logiciau, qui fracassan quan un d’eths ei despassat.',
  budgets: {
    text: (kilobytes) => `tèxte e mesa en fòrma (HTML e CSS): ${kilobytes}\u00a0ko au mei;`,
    script: (kilobytes) => `scripts: ${kilobytes}\u00a0ko au mei, sonque entà la recèrca;`,
    size: (elements, requests) =>
      `talha: ${elements} elements e ${requests} requèstas au mei, sonque las requèstas de la recèrca;`,
    ecoIndex: 'EcoIndex: nivèu A;',
    lighthouse: (performance, quality) =>
      `Lighthouse, sus mobile: ${performance} au mensh entà la rapiditat, ${quality} entà l’accessibilitat, las bonas practicas e lo referenciament;`,
    paint: (seconds) =>
      `prumèr afichatge: ${seconds} segonda au mei sus un telefòne de miei de gama, dab ua connexion a 400 kbit/s;`,
    nothing: 'nada requèsta de cap a un aute sit, nat cookie, nat fichèr de poliça.',
  },
  familiesTitle: 'Çò qui estó hèit',
  familiesIntro:
    'Aquesta partida que seguís l’òrdi de las familhas deu referenciau generau francés d’ecoconcepcion de servicis numerics (RGESN, 2024). N’ei pas un audit: ne ditz pas arren deus critèris qui ne cita pas.',
  families: [
    {
      name: 'Estrategia',
      facts: [
        'Lo portau qu’amassa lo plan d’accions, las bonas practicas e los projèctes, entà que çò qui a marchat se posca tornar har.',
        'Lo son logiciau qu’ei liure, devath licéncia EUPL 1.2.',
      ],
    },
    {
      name: 'Especificacions',
      facts: [
        'Totas las paginas que’s legen shens JavaScript; sola la recèrca que n’a besonh, e qu’ac ditz.',
        'Las paginas que s’adaptan a la largor de l’ecran.',
        'Lo prumèr afichatge qu’ei mesurat dab ua connexion lenta e un processor alentit.',
      ],
    },
    {
      name: 'Arquitectura',
      facts: [
        'Las paginas que son hèitas per avança. Ua publicacion ne torna har que las qui muishan çò qui a cambiat.',
        'Arren n’ei cargat a partir d’un aute sit.',
      ],
    },
    {
      name: 'Experiéncia e interfàcia',
      facts: [
        'Nada lectura automatica, nat desfilament shens fin: las listas longas qu’an paginas.',
        'Las poliças que son las de l’aparelh: nada n’ei telecargada.',
        'Los filtres e los menús plegaders qu’emplegan los elements deu navigador.',
      ],
    },
    {
      name: 'Contenguts',
      facts: [
        'Las fotografias de las fichas que son prepausadas en mei d’ua talha e en formats leugèrs (AVIF, WebP); lo navigador que causeish çò qui conven.',
        'Ua ficha que pòt díser quan estó tornada léger. Ua ficha tirada que desapareish de las listas e de la recèrca.',
      ],
    },
    {
      name: 'Deu costat deu navigador (frontend)',
      facts: [
        'La huelha d’estile qu’ei comuna a totas las paginas. Lo navigador que la guarda un an, com los scripts.',
        'Los scripts que son petits e ne vienen que on serveishen: la recèrca, los formularis, e çò qui cambia dab lo dia.',
        'Ua ficha qui auré ua pagina tròp pesuga n’ei pas mesa en linha: la rason qu’ei dita a qui la publica.',
      ],
    },
    {
      name: 'Deu costat deu servidor (backend)',
      facts: [
        'Arren n’ei calculat entà ua visita: lo servidor qu’envia fichèrs, compressats un còp per totas.',
        'L’indèx de recèrca qu’ei copat en tròç: ua recèrca ne’n carga que los utiles.',
      ],
    },
    {
      name: 'Aubergament',
      facts: ['Lo portau que pòt estar servit per quin aubergament de fichèrs que sia.'],
    },
    {
      name: 'Algoritmia',
      facts: ['Lo portau n’emplega pas ni aprentissatge automatic ni intelligéncia artificiau.'],
    },
  ],
  publisherTitle: 'Çò que’n ditz l’organisme qui publica aqueth portau',
  contact: 'Ua remarca, ua pagina tròp pesuga?',
  contactLink: 'Escrivetz-nse',
};
