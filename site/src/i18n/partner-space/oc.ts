import type { PartnerSpaceWords } from './fr.ts';

/** The words of the partners' space, in Occitan (Gascon). */
export const partnerSpace: PartnerSpaceWords = {
  title: 'Espaci deus partenaris',
  lead: 'Entaus organismes qui hèn conéisher los lors projèctes e las lors bonas practicas.',
  needsScript:
    'Aqueth espaci qu’a besonh de JavaScript: activatz-lo dens lo vòste navigador, o escrivetz-nse.',
  pages: {
    request: 'Demandar un compte',
    confirmation: 'Confirmar la vòsta adreça',
    invitation: 'Júnher lo vòste organisme',
    password: 'Causir un navèth mot de passa',
    record: 'Ficha',
    check: 'Verificar ua ficha',
  },
  common: {
    loading: 'Cargament…',
    working: 'Enviada en cors…',
    retry: 'Tornar ensajar',
    refused: 'Que i a quauquarren a corregir',
    back: 'Tornar tà l’espaci deus partenaris',
    noLink:
      'Aquera pagina que s’obreish peu ligam d’un corrièr. Copiatz tota l’adreça deu ligam, o demandatz-ne un aute.',
  },
  problems: {
    'signed-out': 'N’ètz pas mei connectat.',
    'other-member': 'Un aute compte qu’ei connectat sus aqueste aparelh: la pagina que’s torna cargar.',
    stale: 'Un aute onglet que vien de renavir la vòsta connexion: tornatz ensajar.',
    credentials: 'L’adreça e lo mot de passa ne van pas amassa.',
    closed:
      'L’espaci deus partenaris qu’ei barrat au vòste organisme. Entà parlar’n dab nosauts, responetz au darrèr corrièr qui n’avetz recebut.',
    forbidden: 'Lo vòste ròtle ne permet pas d’ac har.',
    foreign: 'Aquera demanda ne vien pas deu portau: tornatz cargar la pagina.',
    link: 'Aqueth ligam qu’ei tròp vielh o qu’a dejà servit. Demandatz-ne un aute.',
    'last-manager':
      'Lo vòste organisme n’auré pas mei nat gestionari: balhatz prumèr aqueth ròtle a quauqu’un mei.',
    limited: 'Tròp de demandas en chic de temps: tornatz ensajar dens {minutes}\u00a0min.',
    full: 'Vint convits que demoran dejà: anullatz-ne un, o demoratz ua responsa.',
    'said-otherwise':
      'D’autes mots que son estats mandats d’ací, dilhèu d’un aute onglet: legetz los messatges, puish tornatz mandar si lo messatge n’i ei pas.',
    'moved-on':
      'La ficha qu’a cambiat mentretant, o l’equipa qu’a avançat: tornatz véder on n’ei abans de tornar començar.',
    locked: 'L’equipa que legeish la ficha: retiratz-la entà la cambiar.',
    file: 'Aqueth fichèr ne convien pas.',
    gone: 'Aquò n’existeish pas mei: tornatz cargar la pagina.',
    unreadable: 'La demanda n’ei pas estada compresa: tornatz cargar la pagina.',
    unavailable: 'Los comptes ne son pas disponibles peu moment. Tornatz ensajar dens quauquas minutas.',
    offline:
      'La connexion qu’ei estada perduda. Arren de çò qui avetz escrivut n’ei perdut: tornatz ensajar.',
  },
  fields: {
    email: {
      label: 'Adreça electronica',
      hint: 'Per exemple: maria@exemple.fr.',
      missing: 'Escrivetz la vòsta adreça electronica.',
      malformed: 'Verificatz l’adreça: que i cau un sol @, puish un nom dab un punt.',
      long: 'Verificatz l’adreça: qu’ei tròp longa.',
    },
    password: {
      label: 'Mot de passa',
      missing: 'Escrivetz lo vòste mot de passa.',
      long: 'Verificatz lo vòste mot de passa: qu’ei tròp long.',
      unknown: 'Lo mot de passa n’ei pas lo bon.',
    },
    chosen: {
      label: 'Navèth mot de passa',
      hint: '12 signes au mensh, dont 5 diferents: ua frasa qui’vs brembaratz que va plan.',
      missing: 'Causitz un mot de passa.',
      malformed: 'Causitz un mot de passa de 12 signes au mensh, dont 5 diferents.',
      long: 'Causitz un mot de passa mei cort.',
    },
    remember: {
      label: 'Demorar connectat sus aqueth aparelh',
      hint: 'Pendent 14 dias shens viéner au mei. Pas sus un aparelh partatjat.',
    },
    organisation: {
      label: 'Nom de l’organisme',
      hint: 'Per exemple: Los Casaus partatjats deu Gave.',
      missing: 'Escrivetz lo nom de l’organisme.',
      long: 'Acorsatz lo nom: 200 caractèrs au mei.',
    },
    type: {
      label: 'Natura de l’organisme',
      missing: 'Causitz la natura de l’organisme.',
      unknown: 'Causitz dens la lista.',
    },
    country: {
      label: 'País on ei enregistrat',
      missing: 'Causitz lo país.',
      unknown: 'Causitz dens la lista.',
    },
    number: {
      label: 'SIRET, o numèro dens lo son país',
      hint: 'Lo SIRET qu’a 14 chifras. Hòra de França: lo numèro fiscau o de registre.',
      missing: 'Escrivetz lo numèro de l’organisme.',
      malformed: 'Verificatz lo numèro: un SIRET qu’a 14 chifras, e aqueras ne van pas amassa.',
      long: 'Verificatz lo numèro: qu’ei tròp long.',
    },
    commune: {
      label: 'Comuna',
      hint: 'O la província vesia. Escrivetz la debuta deu nom, puish causitz-lo dens la lista.',
      missing: 'Escrivetz lo nom de la comuna.',
      long: 'Verificatz lo nom de la comuna: qu’ei tròp long.',
      unknown: 'Aquera comuna n’ei pas de las deu portau: causitz un nom prepausat.',
    },
    name: {
      label: 'Lo vòste nom',
      hint: 'Per exemple: Maria Lafita.',
      missing: 'Escrivetz lo vòste nom.',
      long: 'Acorsatz lo vòste nom: 120 caractèrs au mei.',
    },
    agreement: {
      label: 'Qu’accèpti que aqueras informacions serveishin a gerir lo men compte',
      hint: 'Aqueras informacions ne serveishen pas ad arren mei, e que las podetz har córrer dab vos o esfaçar quan volhatz.',
      missing: 'Marcatz la casa entà que posquiam gerir lo vòste compte.',
    },
    text: {
      label: 'Lo vòste messatge',
      missing: 'Escrivetz lo vòste messatge.',
      long: 'Acorcissètz lo vòste messatge: 2\u202f000 caractèrs au mei.',
    },
    role: {
      label: 'Ròtle',
      hint: 'Un gestionari que convida e que tira tanben membres.',
      missing: 'Causitz un ròtle.',
      unknown: 'Causitz dens la lista.',
    },
  },
  roles: { contributeur: 'Contributor', gestionnaire: 'Gestionari' },
  countries: { France: 'França', Espagne: 'Espanha', Andorre: 'Andòrra', 'autre pays': 'Aute país' },
  signIn: {
    title: 'Connectà’s',
    submit: 'Connectà’s',
    forgotten: 'Mot de passa desbrembat',
    noAccount: 'Nat compte enqüèra?',
    again: 'La vòsta sesilha qu’ei acabada',
    againText: 'Tornatz-vse connectar: çò qui avetz escrivut qu’ei demorat sus la pagina.',
  },
  request: {
    intro:
      'Cinc minutas que son pro. Que legem cada demanda e que’vs responem per corrièr. Lo compte qu’ei a gratis.',
    submit: 'Enviar la demanda',
    sentTitle: 'Espiatz la vòsta boita de letras',
    sentText:
      'Un corrièr, en francés, que vien de partir. Lo son ligam que confirma la vòsta adreça e que’vs deisha causir lo mot de passa; que fonciona 48 òras. Arren recebut? Espiatz dens los indesirables, puish tornatz començar.',
  },
  confirmation: {
    intro:
      'Causitz lo vòste mot de passa: que confirma la vòsta adreça e qu’envia la demanda a la nosta equipa.',
    submit: 'Confirmar e continuar',
  },
  invitation: {
    intro: 'Lo vòste organisme que’vs convida. Digatz-nse lo vòste nom e causitz un mot de passa.',
    from: '«{organisation}» que’vs convida. Digatz-nse lo vòste nom e causitz un mot de passa.',
    submit: 'Júnher l’organisme',
  },
  password: {
    askIntro: 'Balhatz l’adreça deu vòste compte: un corrièr que’vs deisharà causir un aute mot de passa.',
    askSubmit: 'Recéber lo corrièr',
    sentTitle: 'Espiatz la vòsta boita de letras',
    sentText:
      'S’un compte existeish dab aquera adreça, un corrièr que vien de partir. Lo son ligam que fonciona 30 minutas.',
    setIntro: 'Totas las vòstas sesilhas que seràn barradas: que’vs connectaratz dab lo navèth mot de passa.',
    setSubmit: 'Cambiar lo mot de passa',
    changedTitle: 'Lo vòste mot de passa qu’ei cambiat',
    changedText: 'Connectatz-vse dab lo navèth.',
  },
  home: {
    hello: 'Adiu {name}',
    states: {
      'courriel à confirmer': 'La vòsta adreça que demora d’estar confirmada: obritz lo ligam deu corrièr.',
      demandée:
        'Qu’avem recebut la demanda de «{organisation}». Que la legem e que’vs responem per corrièr. Après, que poderatz convidar los vòstes collègas.',
      acceptée: 'Lo compte de «{organisation}» qu’ei ubèrt.',
      déclinée: 'La demanda de «{organisation}» n’ei pas estada acceptada.',
      suspendue: 'L’accès de «{organisation}» qu’ei suspenut.',
    },
    closed: {
      reason: 'Motiu: {reason}',
      left: 'La rèsta de l’espaci qu’ei barrada: que podetz enqüèra telecargar las vòstas dadas e suprimir lo vòste compte.',
      contact: 'Tà parlar-ne, escrivetz o telefonatz a l’equipa',
    },
    publicPage: 'Véder la soa ficha suu portau',
    signOut: 'Desconnectà’s',
  },
  members: {
    title: 'Membres deu compte',
    you: 'vos',
    makeManager: 'Nommar gestionari',
    makeContributor: 'Nommar contributor',
    remove: 'Tirar',
    removeWhom: 'Tirar {name}',
    confirmRemoval: 'Tirar {name}? Lo son compte que serà suprimit.',
    removed: 'Lo membre qu’ei tirat.',
    changed: 'Lo ròtle qu’ei cambiat.',
    waiting: 'Convidacions qui demoran',
    noneWaiting: 'Nada convidacion ne demora responsa.',
    until: 'dinc au {date}',
    revoke: 'Anullar la convidacion',
    revokeWhom: 'Anullar la convidacion de {name}',
    revoked: 'La convidacion qu’ei anullada.',
    invite: 'Convidar un collèga',
    inviteSubmit: 'Enviar la convidacion',
    invited: 'La convidacion qu’ei partida. Que fonciona 7 dias.',
  },
  account: {
    title: 'Lo men compte',
    passwordTitle: 'Cambiar de mot de passa',
    current: 'Mot de passa de uei',
    passwordChanged: 'Lo vòste mot de passa qu’ei cambiat, e las vòstas autas sesilhas que son barradas.',
    sessionsTitle: 'Aparelhs connectats',
    currentSession: 'aqueth aparelh',
    unknownBrowser: 'Navigador desconegut',
    since: 'despuish lo {date} a {time}, darrèr usatge lo {lastDate} a {lastTime}',
    close: 'Barrar',
    closeWhich: 'Barrar la sesilha de {name}, {since}',
    closed: 'La sesilha qu’ei barrada.',
    signOutEverywhere: 'Desconnectà’s pertot',
    dataTitle: 'Las mias dadas',
    export: 'Telecargar las mias dadas',
    exportHint:
      'Tot çò que l’espaci sap de vos e deu vòste organisme, las soas fichas dab l’adreça de las fòtos e deus documents, e çò qui avetz escrivut a l’equipa, au format JSON.',
    deleteTitle: 'Suprimir lo men compte',
    deleteIntro:
      'Enregistratz prumèr las vòstas fòtos e los vòstes documents: las lors adreças que’s barran dab lo vòste compte. Lo vòste compte e las vòstas dadas que son esfaçats sus lo còp, shens tornada possibla. La ficha publica de l’organisme que demora. Se n’ètz la darrèra persona, los borrolhons jamei publicats que son esfaçats tanben.',
    deleteSubmit: 'Suprimir lo men compte',
    deleted: 'Lo vòste compte qu’ei suprimit.',
  },
};
