import type { OpenDataWords } from './fr.ts';

/** The words of open data in Basque. */
export const openData: OpenDataWords = {
  licence: 'Zein lizentziarekin',
  dataLicence: (licence) =>
    `Datu-fitxategiak ${licence} lizentziapean daude: kopiatu, eraldatu eta zabaldu ditzakezu, baita ordainpeko erabilera baterako ere, iturria eta azken eguneratzearen data aipatuz gero.`,
  noLicence: 'Orrietako testuen eta irudien lizentzia oraindik ez da adierazi: galdetu berrerabili aurretik.',
  source: 'Eduki bat berrerabiltzen duzunean, aipatu iturria eta azken eguneratzearen data.',
  files: 'Fitxategiak',
  filesNote: 'Izen bakoitzak zutabeen deskribapenera eramaten du.',
  lines: { one: 'lerro', other: 'lerro' },
  updated: (day) => `eguneratze-data: ${day}`,
  kilobytes: (size) => `${size}\u00a0kB`,
  megabytes: (size) => `${size}\u00a0MB`,
  recordsOf: (kind) => `${kind}: atariak argitaratzen duen guztia.`,
  parts: {
    values: {
      title: 'Adierazleen balioak',
      description: 'Lerro bat balio bakoitzeko, bere eremu, aldi, unitate, egoera eta iturriarekin.',
    },
    national: {
      title: 'Leku digitalak (Frantziako eskema nazionala)',
      description:
        'Leku digitalak, Frantziako «Lieux de médiation numérique» 1.0.2 eskema nazionalaren zutabe-izenekin eta ordenarekin.',
    },
  },
  leftOut: 'Fitxategi honetan falta diren lekuak, haien herria argitaratuta ez dagoelako:',
  packageOf: (site) => `Datu irekiak: ${site}`,
  package: 'Fitxategi guztien deskribapena (Data Package)',
  packageNote:
    'Zutabeak, haien motak eta mugak, programentzat (Frictionless formatua). Fitxategi bakoitza harekin egiaztatzen da argitaratu aurretik.',
  catalogue: 'Datu-multzoen katalogoa (DCAT-AP)',
  catalogueNote: 'Atari honetako datuak biltzen dituzten datu-atarientzat (JSON-LD).',
  reading: {
    title: 'Fitxategiak ongi irakurtzeko',
    cells: [
      'CSV fitxategiak UTF-8 kodeketan daude. Komak bereizten ditu gelaxkak, eta lehen lerroak zutabeen izenak ematen ditu. Kalkulu-orri batean, inporta itzazu koma eta UTF-8 hautatuz.',
      'Fitxa batek lerro bat du idatzita dagoen hizkuntza bakoitzeko. Fitxak zenbatzeko, gorde hizkuntza «fr» duten lerroak.',
      'Gelaxka batek hainbat balio dituenean, barra batek bereizten ditu: «a|b». Balio baten zati den barraren aurretik alderantzizko barra bat dago, eta alderantzizko barra bikoiztu egiten da. Hasiera bera duten zutabeak, hala nola «jalons_», elkarrekin doaz: lehen balioak elementu berari dagozkio, bigarrenak hurrengoari.',
      'Kalkulu-orri batek formulatzat hartuko lukeenaren aurretik apostrofo bat dago. JSON fitxategiek testuak bere horretan ematen dituzte.',
      'Datak 2026-11-27 gisa idazten dira, eta zenbakiak puntu hamartarrarekin. Gelaxka huts batek esan nahi du balioa ez dela ezagutzen.',
      'Fitxategiek ez dute pertsonen izenik, ez irudirik. Leku digitalen fitxategi nazionalak bakarrik ditu helbide elektronikoak: lekuenak, orokorrak.',
    ],
  },
  also: 'Hau ere berrerabil daiteke',
  feeds: 'Azken argitalpenak, programek irakurtzen duten formatu batean (Atom).',
  siteMap: 'Orri guztien helbideak, azken argitalpenaren datarekin (XML).',
  siteMapName: 'Roboten orri-zerrenda',
  ask: 'Daturen bat falta zaizu? Eskatu orri honetan:',
  columnsOf: (title) => `${title}: datuak`,
  columns: 'Zutabeak',
  columnsNote:
    'CSVak eta JSONak zutabe berak dituzte. JSONen, zutabe-talde bat objektu-zerrenda bat da. Zutabeen izenak eta deskribapenak frantsesez daude, fitxategiak bezala.',
  types: {
    string: 'testua',
    integer: 'zenbaki osoa',
    number: 'zenbakia',
    boolean: '«true» edo «false»',
    date: 'data',
    datetime: 'data eta ordua (UTC)',
  },
  address: 'web-helbidea',
  markdown: 'Markdown testua',
  several: 'hainbat balio',
  required: 'beti betea',
  values: (list) => `Balioak: ${list}.`,
  download: 'Deskargatu datu hauek',
};
