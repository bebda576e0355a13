import type { PartnerRecordWords } from './fr.ts';

const commune = {
  label: 'Herria',
  hint: 'Non gertatzen den, edo ondoko probintzia. Idatzi izenaren hasiera, gero hautatu zerrendan.',
  example: 'Adibidez: Orthez.',
};

const title = { label: 'Izenburua', hint: 'Laburra eta argia (gehienez 200 karaktere).' };

/** The words about the records that partners write, in Basque. */
export const partnerRecords: PartnerRecordWords = {
  title: 'Gure fitxak',
  intro:
    'Kontatu bost minutuan zer egiten duzuen: editore batek osatzen lagunduko dizu, eta gero fitxa atarian argitaratuko da.',
  none: 'Ez dago fitxarik oraindik.',
  untitled: 'Izenbururik gabeko fitxa',
  start: { project: 'Proiektu bat kontatu', 'good-practice': 'Jardunbide egoki bat partekatu' },
  kinds: { project: 'Proiektua', 'good-practice': 'Jardunbide egokia' },
  changed: 'aldatze-data: {date}',
  onDevice: 'Gailu honetan hasia, oraindik gorde gabea',
  unsent: 'Gailu honetan idatzitako testu bat oraindik gorde gabe dago: ireki fitxa gordetzeko.',
  resume: 'Jarraitu',
  noRecord: 'Helbide honek ez du inongo fitxatara eramaten.',
  notOpen: 'Fitxak zure erakundearen kontua onartzen denean irekiko dira.',
  states: {
    brouillon: 'Zirriborroa',
    envoyé: 'Bidalia',
    'à corriger': 'Zuzentzekoa',
    accepté: 'Onartua',
    publié: 'Argitaratua',
    décliné: 'Ez hautatua',
  },
  next: {
    brouillon: 'Osatu fitxa nahi duzunean, eta gero bidali: ordura arte ez da ezer erakusten.',
    envoyé: 'Editore batek fitxa irakurriko du; erantzuna mezuz jasoko duzu.',
    'à corriger': 'Zuzendu eskatutakoa, erantzun, eta bidali berriz fitxa.',
    accepté:
      'Fitxa onartuta dago eta ez dago oraindik sarean: editore batek prest dagoenean argitaratuko du.',
    publié: 'Fitxa sarean dago; bertsio berri bat prestatu eta bidal dezakezu.',
    décliné: 'Fitxa ez da hautatu; berriz har dezakezu, emandako arrazoia kontuan hartuta.',
  },
  merged: {
    state: 'Bateratua',
    into: 'Honekin bateratua:',
    unnamed: 'Beste fitxa batekin bateratua.',
    next: 'Beste fitxak gauza bera kontatzen du: ez duzu ezer egin behar. Zerbait falta bazaio, idatzi iezaguzu.',
  },
  published: {
    'en cours': 'Fitxa argitaratuta dago; sarerako bidean da.',
    annulée:
      'Ataria lehenagoko bertsio batera itzuli da: fitxa hurrengo argitalpenarekin agertuko da berriz.',
  },
  earlierStays: 'Jada argitaratutako bertsioa sarean geratzen da.',
  unsentChanges: 'Bidali gabeko aldaketak dituzu: lineako bertsioa ez da aldatu.',
  publicPage: 'Orri publikoa irakurri',
  newVersion: 'Bertsio berri bat prestatu',
  sentVersion: 'Bertsio berria',
  fields: {
    project: {
      title: { ...title, example: 'Adibidez: Fruta-baratze partekatu bat eskolaren atzean.' },
      commune,
      tagline: {
        label: 'Esaldi batean',
        hint: 'Proiektua esaldi batean (gehienez 140 karaktere).',
        example: 'Adibidez: Auzokideek landatu eta zaindutako berrogei fruta-arbola.',
      },
      description: {
        label: 'Deskribapena',
        hint: 'Zer, zergatik eta nola (gehienez 10.000 karaktere).',
        example:
          'Adibidez: patioa eguzki bete-betean zegoen; familiekin zuhaitzak landatu eta uzta partekatu dugu.',
      },
    },
    'good-practice': {
      title: { ...title, example: 'Adibidez: Etxebizitzen ondoan konposta egin.' },
      commune,
      summary: {
        label: 'Laburpena',
        hint: 'Funtsezkoa bizpahiru esalditan (gehienez 300 karaktere).',
        example: 'Adibidez: Hiru ontzi, bi auzokide arduradun eta ohar bat aski izan dira.',
      },
      problem: {
        label: 'Abiapuntuko arazoa',
        hint: 'Erantzun beharreko egoera (gehienez 1.000 karaktere).',
        example: 'Adibidez: zaborraren herena azalak ziren.',
      },
      solution: {
        label: 'Konponbidea',
        hint: 'Abian jarri dena (gehienez 5.000 karaktere).',
        example: 'Adibidez: lekua elkarrekin hautatu dugu, eta bi auzokide trebatu.',
      },
    },
  },
  optional: '(aukerakoa)',
  count: '{count} / {max}',
  item: '{label}, {rank}. zenbakia',
  up: 'Igo',
  down: 'Jaitsi',
  refused: {
    missing: 'Bidali aurretik betetzekoa: {label}.',
    long: 'Luzeegia: {label}. Utzi gehienez {max} karaktere.',
    malformed: 'Egiaztatzekoa: {label}.',
    unknown: 'Atariak ezagutzen ez duena: {label}. Hautatu proposatutako izen bat.',
  },
  malformed: {
    integer: 'Idatzi zenbaki oso bat, zifratan.',
    date: 'Hautatu egutegiko egun bat.',
    url: 'Idatzi helbide osoa, https:// barne.',
  },
  save: {
    ready: 'Idazten duzuna bere kabuz gordetzen da.',
    saving: 'Gordetzen…',
    saved: 'Gordeta',
    at: '({time})',
    offline: 'Konexiorik gabe: gailu honetan gordeta. Bidalketak bere kabuz jarraituko du.',
    notKept: 'Gorde gabe, eta gailu honek ez du ezer gordetzen: ez itxi orria.',
    waiting: 'Oraindik bidali gabe: gailu honetan gordeta.',
    clash: 'Eremu bat zure aukeraren zain dago: zure bertsioa ala bestea.',
    wrong: 'Gailu honetan gordeta: zuzendu gorago adierazitakoa.',
  },
  clash: {
    title: 'Eremu hau beste nonbait ere aldatu da',
    theirs: 'Beste bertsioa',
    keepMine: 'Nire bertsioa gorde',
    takeTheirs: 'Beste bertsioa hartu',
  },
  actions: {
    submit: 'Editoreei bidali',
    confirmSubmit:
      'Editore batek fitxa irakurri eta mezuz erantzungo dizu. Bitartean ez da aldatzen; kendu ahal izango duzu.',
    sendBack: 'Zuzendutako fitxa berriz bidali',
    confirmSendBack: 'Editore batek fitxa berriz irakurri eta mezuz erantzungo dizu.',
    answersLeave: 'Zure erantzunak fitxarekin joango dira.',
    unanswered: 'Zure erantzunik gabe: {labels}.',
    withdraw: 'Fitxa kendu',
    confirmWithdraw: 'Fitxa berriz zirriborro bihurtuko da: aldatu eta berriz bidali ahal izango duzu.',
    resume: 'Fitxa berriz hartu',
    confirmResume: 'Fitxa berriz zirriborro bihurtuko da: kontuan hartu emandako arrazoia bidali aurretik.',
    giveUp: 'Lineako bertsiora itzuli',
    confirmGiveUp:
      'Fitxa bisitariek irakurtzen dutena izango da berriz: zure aldaketak, argazkiak eta dokumentuak barne, betiko ezabatuko dira.',
    delete: 'Zirriborroa ezabatu',
    confirmDelete: 'Zirriborroa eta bere mezuak betiko ezabatuko dira.',
    cancel: 'Ezer ez egin',
    sent: 'Bidalita. Editore batek mezuz erantzungo dizu.',
  },
  corrections: {
    title: 'Eskatutako zuzenketak',
    whole: 'Fitxa osoa',
    kinds: { incorrect: 'okerra', incomplet: 'osatu gabea', 'à mettre à jour': 'eguneratzekoa' },
    asked: 'Taldeak eskatua ({kind}):',
    answer: 'Zure erantzuna',
    answerHint: 'Zer aldatu duzun, edo zergatik ez duzun aldatu.',
  },
  thread: {
    title: 'Taldearekiko mezuak',
    none: 'Ez dago mezurik oraindik.',
    us: 'Zure erakundea',
    team: 'Atariko taldea',
    portal: 'Ataria',
    steps: {
      brouillon: 'Fitxa zirriborroan',
      envoyé: 'Fitxa bidalita',
      'à corriger': 'Zuzenketak eskatuta',
      accepté: 'Fitxa onartuta',
      publié: 'Fitxa argitaratuta',
      décliné: 'Fitxa ez hautatuta',
    },
    correction: 'Zuzentzekoa: {label} ({kind})',
    answered: 'Erantzuna',
    write: 'Taldeari idatzi',
    send: 'Mezua bidali',
    sent: 'Mezua bidalita dago.',
  },
};
