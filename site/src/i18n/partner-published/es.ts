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
  outcome: {
    title: 'Una vez publicada',
    address: 'Dirección de la página',
    views: 'Lecturas',
    viewsSince: '{count}, desde el {date}',
    replications: 'Réplicas de otras entidades ({count})',
    noReplication: 'Ninguna por ahora. Las réplicas publicadas se citarán aquí.',
  },
  badge: {
    title: 'Una insignia para mostrar',
    intro: 'Para su sitio web: un enlace a la ficha, que no carga nada de fuera ni observa a nadie.',
    where: 'Para leer en {site}',
    code: 'Código para pegar en su página',
    copy: 'Copiar el código',
    copied: 'El código se ha copiado.',
    notCopied: 'Copie el código a mano: está seleccionado.',
  },
  replicate: {
    title: 'Nosotros también lo hemos hecho',
    origin: 'A partir de:',
    gone: 'Esta ficha ya no está en línea: empiece una ficha normal.',
    signIn:
      'Para contar cómo lo han hecho también, conéctese con la cuenta de su entidad, o solicite una: es gratuita.',
  },
  calls: {
    title: 'Convocatorias abiertas',
    intro: 'Responda con el formulario de la convocatoria: el nombre de su entidad ya figura en él.',
    closing: 'cierra el {date}',
  },
  shared: {
    title: 'Documentos y agenda de la colaboración',
    none: 'Nada por ahora.',
    file: 'Leer «{title}» (PDF, {weight}\u00a0kB)',
    keep: 'Añadir a mi agenda',
    keepWhich: 'Añadir a mi agenda: {title}',
  },
  thread: {
    asked: 'Revisión anual solicitada por correo',
    confirmed: 'Revisada: sigue vigente',
  },
};
