import type { Strings } from '../fr.ts';

/** The words of the public forms, in Spanish. */
export const forms: Strings['forms'] = {
  required: '(obligatorio)',
  optional: '(opcional)',
  choose: 'Elija en la lista',
  trap: 'Deje este campo vacío',
  refusedTitle: 'Su mensaje no se ha enviado',
  errorPrefix: 'Error:',
  reasons: {
    robot: 'Se ha rellenado un campo oculto, como hacen los robots. Envíe de nuevo: ya está vacío.',
    early: 'El envío ha sido más rápido de lo que escribe una persona. Relea y envíe de nuevo.',
    late: 'La página ha estado abierta demasiado tiempo. Envíe de nuevo.',
    question: 'Queda una pregunta por responder antes del envío.',
    limited:
      'Han llegado demasiados envíos desde su red. Inténtelo dentro de diez minutos o llame por teléfono.',
    closed: 'Ya no es posible enviar este formulario: el plazo ha terminado o el contenido se ha retirado.',
    unavailable: 'El portal no puede guardar su mensaje en este momento. Inténtelo dentro de unos minutos.',
    oversized: 'Su texto es demasiado largo para leerlo. Acórtelo y envíe de nuevo.',
    offline: 'Se ha perdido la conexión. Lo que ha escrito sigue aquí: inténtelo cuando vuelva.',
  },
  question: {
    label: '¿Cuánto es {a} más {b}?',
    hint: 'Esta pregunta detiene a los robots. Responda con cifras.',
    problem: 'Responda a la pregunta con cifras.',
  },
  sending: 'Enviando…',
  sentTitle: 'Su mensaje se ha enviado',
  sentText:
    'Gracias. Un acuse de recibo va a la dirección que ha dado. Una persona leerá su mensaje y le responderá.',
  purpose: (organisation, months, aim) =>
    `Estos datos sirven para ${aim}, dentro de las misiones de interés público del organismo que publica este portal: ${organisation}. Los leen las personas encargadas del portal, no se dan a nadie más y se borran ${months} meses después de recibirlos. Puede pedir verlos, corregirlos o borrarlos antes.`,
  personalData: 'Qué hace el portal con sus datos',
  contactSubjects: {
    question: 'Una pregunta',
    'projet à faire connaître': 'Un proyecto que dar a conocer',
    'bonne pratique reprise': 'Una práctica o un proyecto que usted ha replicado',
    'erreur à corriger': 'Un error que corregir en el portal',
    'accessibilité du portail': 'Un problema de accesibilidad',
    'autre sujet': 'Otro asunto',
  },
  fields: {
    message: {
      label: 'Su mensaje',
      hint: 'Bastan unas frases. No escriba nada confidencial. 4000 caracteres como máximo.',
      problems: {
        missing: 'Escriba su mensaje.',
        long: 'Acorte su mensaje: 4000 caracteres como máximo.',
      },
    },
    name: {
      label: 'Su nombre',
      hint: 'Por ejemplo: Ana García.',
      problems: {
        missing: 'Escriba su nombre.',
        long: 'Acorte su nombre: 120 caracteres como máximo.',
      },
    },
    email: {
      label: 'Su dirección de correo electrónico',
      hint: 'Para responderle. Por ejemplo: ana@ejemplo.es.',
      problems: {
        missing: 'Escriba su dirección de correo electrónico, para que podamos responderle.',
        malformed:
          'Compruebe su dirección de correo electrónico: lleva una sola @ y después un nombre con un punto, como ana@ejemplo.es.',
        long: 'Compruebe su dirección de correo electrónico: es demasiado larga.',
      },
    },
    organisation: {
      label: 'Su organización',
      hint: 'Asociación, municipio, empresa, instituto… si escribe en su nombre.',
      problems: { long: 'Acorte el nombre de su organización: 160 caracteres como máximo.' },
    },
    phone: {
      label: 'Su teléfono',
      hint: 'Si prefiere que le llamemos. Por ejemplo: +34 948 00 00 00.',
      problems: { long: 'Compruebe su número de teléfono: es demasiado largo.' },
    },
  },
  contact: {
    title: 'Escribir un mensaje',
    submit: 'Enviar el mensaje',
    aim: 'leer su mensaje y responderle',
    fields: {
      subject: {
        label: 'Acerca de',
        problems: {
          missing: 'Elija un asunto en la lista.',
          unknown: 'Elija un asunto en la lista.',
        },
      },
    },
  },
  contribution: {
    title: 'Escribir su aportación',
    submit: 'Enviar la contribución',
    aim: 'leer su contribución, publicarla con su nombre y decirle qué se hace con ella',
    remains:
      'Si su contribución se publica, su texto y el nombre que ha dado permanecen en el portal, y otros pueden reutilizarlos como el resto de sus contenidos. Puede pedir en cualquier momento que se retiren.',
    fields: {
      message: {
        label: 'Su contribución',
        hint: 'Una propuesta, una experiencia, una reserva. 2000 caracteres como máximo.',
        problems: {
          missing: 'Escriba su contribución.',
          long: 'Acorte su contribución: 2000 caracteres como máximo.',
        },
      },
      agreement: {
        label: 'Acepto que mi contribución se publique con mi nombre, tras su revisión.',
        hint: 'Publicación',
        problems: {
          missing: 'Marque la casilla: sin su acuerdo, la contribución no se puede publicar.',
          unknown: 'Marque la casilla: sin su acuerdo, la contribución no se puede publicar.',
        },
      },
    },
  },
  candidature: {
    title: 'Escribir su respuesta',
    submit: 'Enviar la respuesta',
    aim: 'examinar su respuesta y decirle cómo sigue',
    fields: {
      message: {
        label: 'Su respuesta',
        hint: 'Quién es, qué propone, dónde y cuándo. 8000 caracteres como máximo.',
        problems: {
          missing: 'Escriba su respuesta.',
          long: 'Acorte su respuesta: 8000 caracteres como máximo.',
        },
      },
    },
  },
};
