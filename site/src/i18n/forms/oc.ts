import type { Strings } from '../fr.ts';

/** The words of the public forms, in Occitan (Gascon). */
export const forms: Strings['forms'] = {
  required: '(obligatòri)',
  optional: '(facultatiu)',
  choose: 'Causitz dens la lista',
  trap: 'Deishatz aqueth camp void',
  refusedTitle: 'Lo vòste messatge n’ei pas partit',
  errorPrefix: 'Error:',
  reasons: {
    robot: 'Un camp amagat qu’ei estat emplit, com ac hèn los robòts. Tornatz enviar: qu’ei voidat.',
    early: 'L’enviada qu’ei anada mei viste que non pòt escríver ua persona. Tornatz léger, puish enviatz.',
    late: 'La pagina qu’ei demorada ubèrta tròp de temps. Tornatz enviar.',
    question: 'Que demora ua question on cau respóner abans d’enviar.',
    limited:
      'Tròp d’enviadas son arribadas deu vòste hialat. Tornatz ensajar dens dètz minutas, o telefonatz.',
    closed:
      'N’ei pas mei possible d’enviar aqueth formulari: lo periòde qu’ei acabat, o lo contengut qu’ei estat tirat.',
    unavailable:
      'Lo portau ne pòt pas guardar lo vòste messatge peu moment. Tornatz ensajar dens quauquas minutas.',
    oversized: 'Lo vòste tèxte qu’ei tròp long entà estar legit. Acorsatz-lo, puish tornatz enviar.',
    offline:
      'La connexion qu’ei estada perduda. Çò qui avetz escrivut qu’ei totjorn ací: tornatz ensajar quan sia tornada.',
  },
  question: {
    label: 'Quant hèn {a} mei {b}?',
    hint: 'Aquera question qu’arrèsta los robòts. Responetz en chifras.',
    problem: 'Responetz a la question, en chifras.',
  },
  sending: 'Enviada en cors…',
  sentTitle: 'Lo vòste messatge qu’ei enviat',
  sentText:
    'Mercés. Un avís de recepcion que part tà l’adreça qui avetz balhada. Ua persona que legirà lo vòste messatge e que’vs responerà.',
  purpose: (organisation, months, aim) =>
    `Aqueras informacions que serveishen a ${aim}, dens l’encastre de las missions d’interès public de l’organisme qui publica aqueth portau: ${organisation}. Que son legidas per las personas cargadas deu portau, ne son balhadas ad arrés mei, e que son esfaçadas ${months} mes après la recepcion. Que podetz demandar de las véder, de las corregir o de las har esfaçar mei lèu.`,
  personalData: 'Çò qui lo portau hè de las vòstas donadas',
  contactSubjects: {
    question: 'Ua question',
    'projet à faire connaître': 'Un projècte entà har conéisher',
    'bonne pratique reprise': 'Ua practica o un projècte qui avetz représ',
    'erreur à corriger': 'Ua error entà corregir suu portau',
    'accessibilité du portail': 'Un problèma d’accessibilitat',
    'autre sujet': 'Un aute subjècte',
  },
  fields: {
    message: {
      label: 'Lo vòste messatge',
      hint: 'Quauquas frasas que son pro. N’i escrivatz pas arren de confidenciau. 4\u202f000 caractèrs au mei.',
      problems: {
        missing: 'Escrivetz lo vòste messatge.',
        long: 'Acorsatz lo vòste messatge: 4\u202f000 caractèrs au mei.',
      },
    },
    name: {
      label: 'Lo vòste nom',
      hint: 'Per exemple: Maria Lafita.',
      problems: {
        missing: 'Escrivetz lo vòste nom.',
        long: 'Acorsatz lo vòste nom: 120 caractèrs au mei.',
      },
    },
    email: {
      label: 'La vòsta adreça electronica',
      hint: 'Entà’vs respóner. Per exemple: maria@exemple.fr.',
      problems: {
        missing: 'Escrivetz la vòsta adreça electronica, entà que posquiam respóner.',
        malformed:
          'Verificatz la vòsta adreça electronica: que i cau un sol @, puish un nom dab un punt, com dens maria@exemple.fr.',
        long: 'Verificatz la vòsta adreça electronica: qu’ei tròp longa.',
      },
    },
    organisation: {
      label: 'Lo vòste organisme',
      hint: 'Associacion, comuna, entrepresa, collègi… s’escrivetz au son nom.',
      problems: { long: 'Acorsatz lo nom deu vòste organisme: 160 caractèrs au mei.' },
    },
    phone: {
      label: 'Lo vòste telefòne',
      hint: 'Se v’estimatz mei d’estar aperat. Per exemple: 05 59 00 00 00.',
      problems: { long: 'Verificatz lo vòste numèro de telefòne: qu’ei tròp long.' },
    },
  },
  contact: {
    title: 'Escríver un messatge',
    submit: 'Enviar lo messatge',
    aim: 'léger lo vòste messatge e a’vs respóner',
    fields: {
      subject: {
        label: 'A perpaus de',
        problems: {
          missing: 'Causitz un subjècte dens la lista.',
          unknown: 'Causitz un subjècte dens la lista.',
        },
      },
    },
  },
  contribution: {
    title: 'Escríver la vòsta contribucion',
    submit: 'Enviar la contribucion',
    aim: 'léger la vòsta contribucion, a la publicar dab lo vòste nom e a’vs díser çò qui’n vad',
    remains:
      'Si la vòsta contribucion ei publicada, lo son tèxte e lo nom qui avetz balhat que demoran suu portau, e d’autes que’us pòden tornar emplegar com la rèsta deus contienguts. Que podetz demandar quan volhatz que sian tirats.',
    fields: {
      message: {
        label: 'La vòsta contribucion',
        hint: 'Ua proposicion, ua experiéncia, ua resèrva. 2 000 caractèrs au mei.',
        problems: {
          missing: 'Escrivetz la vòsta contribucion.',
          long: 'Acorsatz la vòsta contribucion: 2 000 caractèrs au mei.',
        },
      },
      agreement: {
        label: 'Qu’accèpti que la mea contribucion sia publicada dab lo men nom, après relectura.',
        hint: 'Publicacion',
        problems: {
          missing: 'Marcatz la casa: shens lo vòste acòrd, la contribucion ne pòt pas estar publicada.',
          unknown: 'Marcatz la casa: shens lo vòste acòrd, la contribucion ne pòt pas estar publicada.',
        },
      },
    },
  },
  candidature: {
    title: 'Escríver la vòsta responsa',
    submit: 'Enviar la responsa',
    aim: 'examinar la vòsta responsa e a’vs díser la seguida',
    fields: {
      message: {
        label: 'La vòsta responsa',
        hint: 'Qui ètz, çò qui prepausatz, on e quan. 8 000 caractèrs au mei.',
        problems: {
          missing: 'Escrivetz la vòsta responsa.',
          long: 'Acorsatz la vòsta responsa: 8 000 caractèrs au mei.',
        },
      },
    },
  },
};
