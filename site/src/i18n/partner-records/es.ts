import type { PartnerRecordWords } from './fr.ts';

const commune = {
  label: 'Municipio',
  hint: 'Dónde ocurre, o la provincia vecina. Escriba el principio del nombre y elíjalo en la lista.',
  example: 'Por ejemplo: Orthez.',
};

const title = { label: 'Título', hint: 'Corto y expresivo (200 caracteres como máximo).' };

/** The words about the records that partners write, in Spanish. */
export const partnerRecords: PartnerRecordWords = {
  title: 'Nuestras fichas',
  intro:
    'Cuente en cinco minutos lo que hacen: un editor le ayuda a completarlo y después la ficha se publica en el portal.',
  none: 'Todavía no hay ninguna ficha.',
  untitled: 'Ficha sin título',
  start: { project: 'Contar un proyecto', 'good-practice': 'Compartir una buena práctica' },
  kinds: { project: 'Proyecto', 'good-practice': 'Buena práctica' },
  changed: 'último cambio el {date}',
  onDevice: 'Empezada en este dispositivo, aún sin guardar',
  unsent: 'Un texto escrito en este dispositivo aún no está guardado: abra la ficha para guardarlo.',
  resume: 'Seguir',
  noRecord: 'Esta dirección no lleva a ninguna ficha.',
  notOpen: 'Las fichas se abrirán cuando se acepte la cuenta de su entidad.',
  states: {
    brouillon: 'Borrador',
    envoyé: 'Enviada',
    'à corriger': 'Por corregir',
    accepté: 'Aceptada',
    publié: 'Publicada',
    décliné: 'No seleccionada',
  },
  next: {
    brouillon: 'Complete la ficha cuando quiera y después envíela: antes no se muestra nada.',
    envoyé: 'Un editor leerá la ficha; recibirá la respuesta por correo electrónico.',
    'à corriger': 'Corrija lo que se pide, responda y vuelva a enviar la ficha.',
    accepté: 'La ficha está aceptada y aún no está en línea: un editor la publicará cuando esté lista.',
    publié: 'La ficha está en línea; puede preparar una versión nueva y enviarla.',
    décliné: 'La ficha no se ha seleccionado; puede retomarla teniendo en cuenta el motivo indicado.',
  },
  merged: {
    state: 'Unida',
    into: 'Unida a',
    unnamed: 'Unida a otra ficha.',
    next: 'La otra ficha cuenta lo mismo: no se espera nada de usted. Si le falta algo, escríbanos.',
  },
  published: {
    'en cours': 'La ficha está publicada; pronto estará en línea.',
    annulée: 'El portal ha vuelto a una versión anterior: la ficha reaparecerá con la próxima publicación.',
  },
  earlierStays: 'La versión ya publicada sigue en línea.',
  unsentChanges: 'Tiene cambios que no se han enviado: la versión en línea no ha cambiado.',
  publicPage: 'Leer la página pública',
  newVersion: 'Preparar una nueva versión',
  sentVersion: 'La nueva versión',
  fields: {
    project: {
      title: { ...title, example: 'Por ejemplo: Un huerto compartido detrás de la escuela.' },
      commune,
      tagline: {
        label: 'En una frase',
        hint: 'El proyecto en una frase (140 caracteres como máximo).',
        example: 'Por ejemplo: Cuarenta frutales plantados y cuidados por los vecinos.',
      },
      description: {
        label: 'Descripción',
        hint: 'Qué, por qué y cómo (10.000 caracteres como máximo).',
        example:
          'Por ejemplo: el patio estaba a pleno sol; con las familias plantamos árboles y compartimos la cosecha.',
      },
    },
    'good-practice': {
      title: { ...title, example: 'Por ejemplo: Compostar al pie de los edificios.' },
      commune,
      summary: {
        label: 'Resumen',
        hint: 'Lo esencial en dos o tres frases (300 caracteres como máximo).',
        example: 'Por ejemplo: Bastaron tres contenedores, dos vecinos responsables y un cartel.',
      },
      problem: {
        label: 'El problema inicial',
        hint: 'La situación a la que había que responder (1.000 caracteres como máximo).',
        example: 'Por ejemplo: un tercio de la basura eran mondas.',
      },
      solution: {
        label: 'Solución',
        hint: 'Lo que se puso en marcha (5.000 caracteres como máximo).',
        example: 'Por ejemplo: elegimos el lugar juntos y formamos a dos vecinos.',
      },
    },
  },
  optional: '(opcional)',
  count: '{count} de {max}',
  item: '{label}, n.º {rank}',
  up: 'Subir',
  down: 'Bajar',
  refused: {
    missing: 'Falta antes de enviar: {label}.',
    long: 'Demasiado largo: {label}. Deje {max} caracteres como máximo.',
    malformed: 'Por comprobar: {label}.',
    unknown: 'Desconocido en el portal: {label}. Elija uno de los nombres propuestos.',
  },
  malformed: {
    integer: 'Escriba un número entero, en cifras.',
    date: 'Elija un día del calendario.',
    url: 'Escriba la dirección completa, con https://.',
  },
  save: {
    ready: 'Lo que escribe se guarda solo.',
    saving: 'Guardando…',
    saved: 'Guardado',
    at: 'a las {time}',
    offline: 'Sin conexión: guardado en este dispositivo. El envío continuará solo.',
    notKept: 'Sin guardar, y este dispositivo no conserva nada: no cierre la página.',
    waiting: 'Aún sin enviar: guardado en este dispositivo.',
    clash: 'Un campo espera que elija: su versión o la otra.',
    wrong: 'Guardado en este dispositivo: corrija lo señalado más arriba.',
  },
  clash: {
    title: 'Este campo también se ha cambiado en otro lugar',
    theirs: 'La otra versión',
    keepMine: 'Conservar mi versión',
    takeTheirs: 'Tomar la otra versión',
  },
  actions: {
    submit: 'Enviar a los editores',
    confirmSubmit:
      'Un editor leerá la ficha y le responderá por correo electrónico. Mientras tanto no cambia; podrá retirarla.',
    sendBack: 'Reenviar la ficha corregida',
    confirmSendBack: 'Un editor vuelve a leer la ficha y le responde por correo electrónico.',
    answersLeave: 'Sus respuestas salen con la ficha.',
    unanswered: 'Sin respuesta suya: {labels}.',
    withdraw: 'Retirar la ficha',
    confirmWithdraw: 'La ficha vuelve a ser un borrador: podrá cambiarla y enviarla de nuevo.',
    resume: 'Retomar la ficha',
    confirmResume: 'La ficha vuelve a ser un borrador: tenga en cuenta el motivo antes de enviarla.',
    giveUp: 'Volver a la versión en línea',
    confirmGiveUp:
      'La ficha vuelve a ser la que leen los visitantes: sus cambios, fotos y documentos incluidos, se borran sin vuelta atrás.',
    delete: 'Eliminar el borrador',
    confirmDelete: 'El borrador y sus mensajes se borran para siempre.',
    cancel: 'No hacer nada',
    sent: 'Enviada. Un editor le responderá por correo electrónico.',
  },
  corrections: {
    title: 'Correcciones pedidas',
    whole: 'La ficha en su conjunto',
    kinds: { incorrect: 'incorrecto', incomplet: 'incompleto', 'à mettre à jour': 'por actualizar' },
    asked: 'Pedido por el equipo ({kind}):',
    answer: 'Su respuesta',
    answerHint: 'Lo que ha cambiado, o por qué no lo ha hecho.',
  },
  thread: {
    title: 'Mensajes con el equipo',
    none: 'Todavía no hay mensajes.',
    us: 'Su entidad',
    team: 'El equipo del portal',
    portal: 'El portal',
    steps: {
      brouillon: 'Ficha en borrador',
      envoyé: 'Ficha enviada',
      'à corriger': 'Correcciones solicitadas',
      accepté: 'Ficha aceptada',
      publié: 'Ficha publicada',
      décliné: 'Ficha no seleccionada',
    },
    correction: 'Por corregir: {label} ({kind})',
    answered: 'Respuesta',
    write: 'Escribir al equipo',
    send: 'Enviar el mensaje',
    sent: 'El mensaje se ha enviado.',
  },
};
