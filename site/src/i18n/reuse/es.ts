import type { Strings } from '../fr.ts';

/** The words of feeds and embedded lists, in Spanish. */
export const reuse: Strings['reuse'] = {
  bySection: 'Por sección',
  byTheme: 'Por tema',
  everything: 'Todas las novedades',
  agenda: {
    link: 'Encuentros y fechas límite en mi calendario',
    closes: (title) => `Último día: ${title}`,
  },
  feeds: {
    of: (title) => `Canal de novedades: ${title}`,
    what: (count) =>
      `Un canal anuncia lo que se acaba de publicar a un lector de canales: recibe usted las novedades sin dar su dirección. Cada canal de este portal contiene las ${count} últimas publicaciones, en un solo idioma.`,
    holds: 'Este canal reúne los siguientes tipos de contenido:',
    address: 'Dirección para copiar:',
    format: 'formato Atom',
    otherLanguages: 'En los demás idiomas',
    how: 'Suscribirse',
    steps: [
      'Instale un lector de canales o abra el de su correo electrónico o de su navegador.',
      'Copie la dirección del canal que le interesa.',
      'Péguela en el lector, donde propone añadir un canal o una suscripción.',
    ],
    onYourSite: 'Para mostrar estas novedades en su sitio web, consulte la página',
  },
  embeds: {
    what: (count) =>
      `Cada lista muestra las ${count} últimas fichas de una sección o de un tema. No contiene ni scripts ni cookies, sigue el modo claro u oscuro del lector y se actualiza por sí sola. Sus enlaces abren las fichas en este portal.`,
    how: 'Poner una lista en su sitio web',
    steps: [
      'Elija una lista de las siguientes y copie su código.',
      'Pegue el código en una página de su sitio web, donde deba aparecer la lista.',
      'Cambie la altura si hace falta: la anchura se adapta a su página.',
    ],
    preview: 'Vista previa',
    previewOf: (title) => `Vista previa de la lista «${title}»`,
    codes: 'Los códigos para copiar',
    codeOf: (title) => `Código de la lista «${title}»`,
    see: (title) => `Ver solo la lista «${title}»`,
    copy: 'Copiar el código',
    copied: 'El código se ha copiado.',
    notCopied: 'El navegador no permite copiar: seleccione el código y cópielo.',
    all: (siteName) => `Ver todo en ${siteName}`,
    empty: 'Todavía no hay ninguna ficha publicada aquí.',
  },
};
