import type { PartnerPublishedWords } from './fr.ts';

/** The words about records that are published, in Spanish. */
export const partnerPublished: PartnerPublishedWords = {
  check: {
    intro: 'Ha pasado un año. ¿Sigue siendo cierto lo que dice esta ficha?',
    read: 'Releer la página pública',
    confirm: 'Sí, sigue vigente',
    update: 'No, hay que actualizarla',
    doneTitle: 'Gracias, queda anotado',
    doneText: 'La fecha de revisión, al pie de la ficha, cambiará en unos minutos.',
    over: 'Este enlace ya se ha usado, o la ficha se ha revisado después: aquí no queda nada por hacer.',
  },
  thread: {
    asked: 'Revisión anual solicitada por correo',
    confirmed: 'Revisada: sigue vigente',
  },
};
