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
    'Gracias. Un acuse de recibo, en francés, va a la dirección que ha dado. Una persona leerá su mensaje y le responderá.',
  purpose: (organisation, months) =>
    `Estos datos sirven para leer su mensaje y responderle, dentro de las misiones de interés público del organismo que publica este portal: ${organisation}. Los leen las personas encargadas del portal, no se dan a nadie más y se borran ${months} meses después de recibirlos. Puede pedir verlos, corregirlos o borrarlos antes.`,
  contactSubjects: {
    question: 'Una pregunta',
    'projet à faire connaître': 'Un proyecto que dar a conocer',
    'erreur à corriger': 'Un error que corregir en el portal',
    'accessibilité du portail': 'Un problema de accesibilidad',
    'autre sujet': 'Otro asunto',
  },
  contact: {
    title: 'Escribir un mensaje',
    submit: 'Enviar el mensaje',
    fields: {
      subject: {
        label: 'Acerca de',
        problems: {
          missing: 'Elija un asunto en la lista.',
          unknown: 'Elija un asunto en la lista.',
        },
      },
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
    },
  },
};
