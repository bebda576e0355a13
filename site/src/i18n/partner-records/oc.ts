import type { PartnerRecordWords } from './fr.ts';

const commune = {
  label: 'Comuna',
  hint: 'On aquò se passa, o la província vesia. Escrivetz la debuta deu nom, puish causitz-lo dens la lista.',
  example: 'Per exemple: Orthez.',
};

const title = { label: 'Títol', hint: 'Cort e clar (200 caractèrs au mei).' };

/** The words about the records that partners write, in Occitan of Gascony. */
export const partnerRecords: PartnerRecordWords = {
  title: 'Las nostas fichas',
  intro:
    'Condatz en cinc minutas çò qui hètz: un editor que vs’ajuda a completar, puish la ficha qu’ei publicada suu portau.',
  none: 'Nada ficha peu moment.',
  untitled: 'Ficha shens títol',
  start: { project: 'Condar un projècte', 'good-practice': 'Partatjar ua bona practica' },
  kinds: { project: 'Projècte', 'good-practice': 'Bona practica' },
  changed: 'darrèr cambiament lo {date}',
  onDevice: 'Començada sus aqueth aparelh, pas enqüèra enregistrada',
  unsent:
    'Un tèxte escrivut sus aqueth aparelh n’ei pas enqüèra enregistrat: obritz la ficha entà que’n sia.',
  resume: 'Contunhar',
  noRecord: 'Aquera adreça ne mia a nada ficha.',
  notOpen: 'Las fichas que s’obriràn quan lo compte deu vòste organisme e sia acceptat.',
  states: {
    brouillon: 'Borrolhon',
    envoyé: 'Enviada',
    'à corriger': 'A corregir',
    accepté: 'Acceptada',
    publié: 'Publicada',
    décliné: 'Pas retenguda',
  },
  next: {
    brouillon: 'Completatz la ficha quan volhatz, puish enviatz-la: arren n’ei muishat abans.',
    envoyé: 'Un editor que va léger la ficha; la responsa que’vs arribarà per corrièr.',
    'à corriger': 'Corregitz çò qui ei demandat, responetz, puish tornatz enviar la ficha.',
    accepté:
      'La ficha qu’ei acceptada e n’ei pas enqüèra en linha: un editor que la publica quan sia prèsta.',
    publié: 'La ficha qu’ei en linha; que podetz preparar ua version navèra e enviar-la.',
    décliné:
      'La ficha n’ei pas estada retenguda; que la podetz tornar préner en tiénguer compte de la rason balhada.',
  },
  merged: {
    state: 'Amassada',
    into: 'Amassada dab',
    unnamed: 'Amassada dab ua auta ficha.',
    next: 'L’auta ficha que conda la medisha causa: arren n’ei pas esperat de vòste. Si l’i manca quauquarren, escrivetz-nse.',
  },
  published: {
    'en cours': 'La ficha qu’ei publicada; qu’arriba en linha.',
    annulée:
      'Lo portau qu’ei tornat a ua version mei vielha: la ficha que tornarà paréisher a la publicacion vienenta.',
  },
  earlierStays: 'La version dejà publicada que demora en linha.',
  unsentChanges: 'Qu’avetz cambiaments qui ne son pas enviats: la version en linha n’a pas cambiat.',
  publicPage: 'Léger la pagina publica',
  newVersion: 'Preparar ua navèra version',
  sentVersion: 'La navèra version',
  fields: {
    project: {
      title: { ...title, example: 'Per exemple: Un verdèr partatjat darrèr l’escòla.' },
      commune,
      tagline: {
        label: 'En ua frasa',
        hint: 'Lo projècte en ua frasa (140 caractèrs au mei).',
        example: 'Per exemple: Quaranta frutèrs plantats e suenhats peus vesins.',
      },
      description: {
        label: 'Descripcion',
        hint: 'Qué, perqué, quin (10\u202f000 caractèrs au mei).',
        example:
          'Per exemple: la cort qu’èra en plen sorelh; dab las familhas, qu’avem plantat arbes e partatjat la culhida.',
      },
    },
    'good-practice': {
      title: { ...title, example: 'Per exemple: Compostar au pè deus immòbles.' },
      commune,
      summary: {
        label: 'Resumit',
        hint: 'L’essenciau en duas o tres frasas (300 caractèrs au mei).',
        example: 'Per exemple: Tres bacs, dus vesins responsables e un panèu qu’an bastat.',
      },
      problem: {
        label: 'Problèma de partença',
        hint: 'La situacion a la quau e calè respóner (1\u202f000 caractèrs au mei).',
        example: 'Per exemple: un tèrç de las escobilhas qu’èra hèit de peladuras.',
      },
      solution: {
        label: 'Solucion',
        hint: 'Çò qui ei estat botat en plaça (5\u202f000 caractèrs au mei).',
        example: 'Per exemple: qu’avem causit l’endret amassa, puish format dus vesins.',
      },
    },
  },
  optional: '(facultatiu)',
  count: '{count} sus {max}',
  item: '{label}, n° {rank}',
  up: 'Pujar',
  down: 'Baishar',
  refused: {
    missing: 'A emplenar abans d’enviar: {label}.',
    long: 'Tròp long: {label}. Guardatz {max} caractèrs au mei.',
    malformed: 'A verificar: {label}.',
    unknown: 'Desconegut deu portau: {label}. Causitz un nom prepausat.',
  },
  malformed: {
    integer: 'Escrivetz un nombre sancer, en chifras.',
    date: 'Causitz un jorn deu calendari.',
    url: 'Escrivetz l’adreça completa, dab https://.',
  },
  save: {
    ready: 'Çò qui escrivetz que s’enregistra tot sol.',
    saving: 'Enregistrament…',
    saved: 'Enregistrat',
    at: 'a {time}',
    offline: 'Shens connexion: guardat sus aqueth aparelh. L’enviament que tornarà partir tot sol.',
    notKept: 'Pas enregistrat, e aqueth aparelh ne guarda pas arren: ne barretz pas la pagina.',
    waiting: 'Pas enqüèra enregistrat: guardat sus aqueth aparelh.',
    clash: 'Un camp qu’espèra la vòsta causida: la vòsta version o l’auta.',
    wrong: 'Guardat sus aqueth aparelh: corregitz çò qui ei senhalat mei haut.',
  },
  clash: {
    title: 'Aqueth camp qu’ei estat cambiat tanben endacòm mei',
    theirs: 'L’auta version',
    keepMine: 'Guardar la mea version',
    takeTheirs: 'Préner l’auta version',
  },
  actions: {
    submit: 'Enviar aus editors',
    confirmSubmit:
      'Un editor que va léger la ficha e respóner-ve per corrièr. Ne cambia pas mei mentretant; que la poderatz retirar.',
    sendBack: 'Tornar enviar la ficha corregida',
    confirmSendBack: 'Un editor que torna léger la ficha e que’vs respon per corrièr.',
    answersLeave: 'Las vòstas responsas que parteishen dab la ficha.',
    unanswered: 'Shens responsa vòsta: {labels}.',
    withdraw: 'Retirar la ficha',
    confirmWithdraw: 'La ficha que torna vàder borrolhon: que la poderatz cambiar, puish tornar enviar.',
    resume: 'Tornar préner la ficha',
    confirmResume:
      'La ficha que torna vàder borrolhon: tienetz compte de la rason balhada abans d’enviar-la.',
    giveUp: 'Tornar a la version en linha',
    confirmGiveUp:
      'La ficha que torna estar çò qui legen los visitaires: los vòstes cambiaments, fòtos e documents compres, que son esfaçats shens tornada possibla.',
    delete: 'Suprimir lo borrolhon',
    confirmDelete: 'Lo borrolhon e los sons messatges que son esfaçats tà tostemps.',
    cancel: 'Ne har pas arren',
    sent: 'Qu’ei enviat. Un editor que’vs responerà per corrièr.',
  },
  corrections: {
    title: 'Correccions demandadas',
    whole: 'La ficha sancèra',
    kinds: { incorrect: 'incorrècte', incomplet: 'incomplèt', 'à mettre à jour': 'a actualizar' },
    asked: 'Demandat per l’equipa ({kind}):',
    answer: 'La vòsta responsa',
    answerHint: 'Çò qui avetz cambiat, o perqué n’ac avetz pas hèit.',
  },
  thread: {
    title: 'Messatges dab l’equipa',
    none: 'Nat messatge peu moment.',
    us: 'Lo vòste organisme',
    team: 'L’equipa deu portau',
    portal: 'Lo portau',
    steps: {
      brouillon: 'Ficha en borrolhon',
      envoyé: 'Ficha enviada',
      'à corriger': 'Correccions demandadas a l’organisme',
      accepté: 'Ficha acceptada',
      publié: 'Ficha publicada',
      décliné: 'Ficha pas retenguda',
    },
    correction: 'A corregir: {label} ({kind})',
    answered: 'Responsa',
    write: 'Escríver a l’equipa',
    send: 'Enviar lo messatge',
    sent: 'Lo messatge qu’ei enviat.',
  },
};
