import type { Strings } from '../fr.ts';

/** The words of the public forms, in Basque. */
export const forms: Strings['forms'] = {
  required: '(nahitaezkoa)',
  optional: '(aukerakoa)',
  choose: 'Hautatu zerrendan',
  trap: 'Utzi eremu hau hutsik',
  refusedTitle: 'Zure mezua ez da bidali',
  errorPrefix: 'Errorea:',
  reasons: {
    robot: 'Ezkutuko eremu bat bete da, robotek egiten duten bezala. Bidali berriz: hustu dugu.',
    early: 'Inork idatz dezakeena baino azkarrago bidali da. Irakurri berriz, eta bidali.',
    late: 'Orria luzeegi egon da irekirik. Bidali berriz.',
    question: 'Galdera bati erantzutea falta da bidali aurretik.',
    limited:
      'Bidalketa gehiegi iritsi dira zure saretik. Saiatu berriz hamar minutu barru, edo deitu telefonoz.',
    closed: 'Formulario hau ezin da gehiago bidali: epea amaitu da, edo edukia kendu da.',
    unavailable: 'Atariak ezin du zure mezua gorde une honetan. Saiatu berriz minutu batzuk barru.',
    oversized: 'Zure testua luzeegia da irakurtzeko. Laburtu, eta bidali berriz.',
    offline: 'Konexioa galdu da. Idatzi duzuna hor dago oraindik: saiatu berriz itzultzen denean.',
  },
  question: {
    label: 'Zenbat da {a} gehi {b}?',
    hint: 'Galdera honek robotak gelditzen ditu. Erantzun zifraz.',
    problem: 'Erantzun galderari, zifraz.',
  },
  sending: 'Bidaltzen…',
  sentTitle: 'Zure mezua bidali da',
  sentText:
    'Milesker. Hartu izanaren agiri bat doa eman duzun helbidera. Norbaitek zure mezua irakurriko du eta erantzungo dizu.',
  purpose: (organisation, months, aim) =>
    `Datu hauek ${aim} balio dute, atari hau argitaratzen duen erakundearen interes publikoko eginkizunen barruan: ${organisation}. Atariaz arduratzen diren pertsonek irakurtzen dituzte, ez zaizkio beste inori ematen, eta jaso eta ${months} hilabetera ezabatzen dira. Ikustea, zuzentzea edo lehenago ezabatzea eska dezakezu.`,
  personalData: 'Zer egiten duen atariak zure datuekin',
  contactSubjects: {
    question: 'Galdera bat',
    'projet à faire connaître': 'Ezagutarazteko proiektu bat',
    'bonne pratique reprise': 'Errepikatu duzun jardunbide edo proiektu bat',
    'erreur à corriger': 'Atarian zuzentzeko akats bat',
    'accessibilité du portail': 'Irisgarritasun arazo bat',
    'autre sujet': 'Beste gai bat',
  },
  fields: {
    message: {
      label: 'Zure mezua',
      hint: 'Esaldi batzuk aski dira. Ez idatzi isilpeko ezer. Gehienez 4.000 karaktere.',
      problems: {
        missing: 'Idatzi zure mezua.',
        long: 'Laburtu zure mezua: gehienez 4.000 karaktere.',
      },
    },
    name: {
      label: 'Zure izena',
      hint: 'Adibidez: Maite Etxeberri.',
      problems: { missing: 'Idatzi zure izena.', long: 'Laburtu zure izena: gehienez 120 karaktere.' },
    },
    email: {
      label: 'Zure helbide elektronikoa',
      hint: 'Zuri erantzuteko. Adibidez: maite@adibidea.eus.',
      problems: {
        missing: 'Idatzi zure helbide elektronikoa, erantzun ahal izateko.',
        malformed:
          'Egiaztatu zure helbide elektronikoa: @ bakar bat du, eta gero puntudun izen bat, maite@adibidea.eus bezala.',
        long: 'Egiaztatu zure helbide elektronikoa: luzeegia da.',
      },
    },
    organisation: {
      label: 'Zure erakundea',
      hint: 'Elkartea, herria, enpresa, ikastetxea… haren izenean idazten baduzu.',
      problems: { long: 'Laburtu zure erakundearen izena: gehienez 160 karaktere.' },
    },
    phone: {
      label: 'Zure telefonoa',
      hint: 'Deitzea nahiago baduzu. Adibidez: 05 59 00 00 00.',
      problems: { long: 'Egiaztatu zure telefono zenbakia: luzeegia da.' },
    },
  },
  contact: {
    title: 'Mezu bat idatzi',
    submit: 'Bidali mezua',
    aim: 'zure mezua irakurtzeko eta zuri erantzuteko',
    fields: {
      subject: {
        label: 'Gaia',
        problems: { missing: 'Hautatu gai bat zerrendan.', unknown: 'Hautatu gai bat zerrendan.' },
      },
    },
  },
  contribution: {
    title: 'Zure ekarpena idatzi',
    submit: 'Bidali ekarpena',
    aim: 'zure ekarpena irakurtzeko, zure izenarekin argitaratzeko eta zer bihurtzen den esateko',
    remains:
      'Zure ekarpena argitaratzen bada, testua eta eman duzun izena atarian geratzen dira, eta beste batzuek berrerabil ditzakete, gainerako edukiak bezala. Noiznahi eska dezakezu kentzea.',
    fields: {
      message: {
        label: 'Zure ekarpena',
        hint: 'Proposamen bat, esperientzia bat, zalantza bat. Gehienez 2.000 karaktere.',
        problems: {
          missing: 'Idatzi zure ekarpena.',
          long: 'Laburtu zure ekarpena: gehienez 2.000 karaktere.',
        },
      },
      agreement: {
        label: 'Onartzen dut nire ekarpena nire izenarekin argitaratzea, irakurri ondoren.',
        hint: 'Argitalpena',
        problems: {
          missing: 'Markatu laukia: zure baimenik gabe ezin da ekarpena argitaratu.',
          unknown: 'Markatu laukia: zure baimenik gabe ezin da ekarpena argitaratu.',
        },
      },
    },
  },
  candidature: {
    title: 'Zure erantzuna idatzi',
    submit: 'Bidali erantzuna',
    aim: 'zure erantzuna aztertzeko eta ondorioa esateko',
    fields: {
      message: {
        label: 'Zure erantzuna',
        hint: 'Nor zaren, zer proposatzen duzun, non eta noiz. Gehienez 8.000 karaktere.',
        problems: {
          missing: 'Idatzi zure erantzuna.',
          long: 'Laburtu zure erantzuna: gehienez 8.000 karaktere.',
        },
      },
    },
  },
};
