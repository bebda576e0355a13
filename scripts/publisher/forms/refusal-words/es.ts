import type { RefusalWords } from './fr.ts';

/** What is said of a form that cannot be shown again, in Spanish. */
export const es: RefusalWords = {
  title: 'Su mensaje no se ha enviado',
  reasons: {
    closed: 'Este formulario ya no está abierto: aquello a lo que respondía ha terminado.',
    limited: 'Han llegado demasiados envíos desde su red. Inténtelo dentro de diez minutos.',
    oversized: 'Su texto es demasiado largo para este formulario. Acórtelo y envíelo de nuevo.',
    foreign: 'El envío viene de otro sitio. Este formulario solo se envía desde su página.',
    unreadable:
      'El envío no está escrito como un formulario de este portal. Envíelo de nuevo desde su página.',
    other: 'El formulario no responde en este momento. Inténtelo dentro de unos minutos.',
  },
  whereItIs: 'Lo que ha escrito sigue en la página anterior de su navegador.',
  form: 'Página del formulario',
  formerForm: 'La página donde estaba',
};
