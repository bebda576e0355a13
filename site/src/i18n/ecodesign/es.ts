import type { EcodesignStrings } from './fr.ts';

/** The declaration of eco-design in Spanish. */
export const ecodesign: EcodesignStrings = {
  intro:
    'Cuánto pesan las páginas del portal, los límites que no superan y lo que se ha hecho para que sigan siendo ligeras.',
  measuresTitle: 'Cuánto pesan las páginas',
  measures: [
    'Una página de cada modelo se abre por primera vez en Chromium, en una pantalla de 1920 × 1080 píxeles, y se recorre hasta el final. Entre las fichas se elige la más pesada de la demostración. El peso es el de todo lo que se transfiere, comprimido y con las cabeceras; un kilobyte (kB) son mil bytes.',
    'El EcoIndex va de la A a la G. Tiene en cuenta el número de elementos de la página, el número de peticiones y el peso.',
    'El peso que figura al pie de cada página es el de su texto y su presentación, comprimidos, redondeado al kilobyte. Se estima con un margen de pocos puntos porcentuales y no cuenta las imágenes. La página de búsqueda no lo muestra: lo que carga depende de lo que se busca.',
  ],
  table: {
    caption: 'Medidas de una página de cada modelo',
    page: 'Página',
    weight: 'Peso (kB)',
  },
  states: {
    'home-es': 'Inicio en español',
    'home-eu': 'Inicio en euskera',
    'home-oc': 'Inicio en occitano',
    'home-en': 'Inicio en inglés',
    'list-2': 'Segunda página de una lista',
    territory: 'Lo que hay en un territorio',
    'map-choice': 'Mapa de un tipo de contenido',
    'service-group': 'Servicios para un público o un momento',
    'data-set': 'Columnas de un archivo de datos',
    contributions: 'Aportaciones a una consulta',
    'search-results': 'Búsqueda, con resultados',
    embed: 'Lista para otro sitio',
    'not-found': 'Página no encontrada',
  },
  budgetsTitle: 'Los límites',
  budgetsIntro:
    'Se comprueban en cada modelo de página, en un navegador, cada vez que se ejecutan las pruebas del programa, que fallan cuando se supera alguno.',
  budgets: {
    text: (kilobytes) => `texto y presentación (HTML y CSS): ${kilobytes}\u00a0kB como máximo;`,
    script: (kilobytes) => `scripts: ${kilobytes}\u00a0kB como máximo, salvo en la búsqueda;`,
    size: (elements, requests) =>
      `tamaño: ${elements} elementos y ${requests} peticiones como máximo, salvo las peticiones de la búsqueda;`,
    ecoIndex: 'EcoIndex: A;',
    lighthouse: (performance, quality) =>
      `Lighthouse, en móvil: ${performance} como mínimo en rapidez, ${quality} en accesibilidad, buenas prácticas y posicionamiento;`,
    paint: (seconds) =>
      `primera visualización: ${seconds} segundos como máximo en un teléfono de gama media con una conexión de 400 kbit/s;`,
    nothing: 'ninguna petición a otro sitio, ninguna cookie, ningún archivo de tipografía.',
  },
  familiesTitle: 'Lo que se ha hecho',
  familiesIntro:
    'Esta parte sigue el orden de las familias del referencial general francés de ecodiseño de servicios digitales (RGESN, 2024). No es una auditoría: no dice nada de los criterios que no cita.',
  families: [
    {
      name: 'Estrategia',
      facts: [
        'El portal reúne el plan de acción, las buenas prácticas y los proyectos, para poder repetir lo que ha funcionado.',
        'Su programa es libre, con licencia EUPL 1.2.',
      ],
    },
    {
      name: 'Especificaciones',
      facts: [
        'Todas las páginas se leen sin JavaScript; solo lo necesita la búsqueda, y lo dice.',
        'Las páginas se adaptan a la anchura de la pantalla.',
        'La primera visualización se mide con una conexión lenta y un procesador ralentizado.',
      ],
    },
    {
      name: 'Arquitectura',
      facts: [
        'Las páginas se preparan de antemano. Una publicación solo rehace las que muestran lo que ha cambiado.',
        'No se carga nada desde otro sitio.',
      ],
    },
    {
      name: 'Experiencia e interfaz',
      facts: [
        'Sin reproducción automática ni desplazamiento sin fin: las listas largas tienen páginas.',
        'Las tipografías son las del dispositivo: no se descarga ninguna.',
        'Los filtros y los menús plegables emplean los elementos del navegador.',
      ],
    },
    {
      name: 'Contenidos',
      facts: [
        'Las fotografías de las fichas se ofrecen en varios tamaños y en formatos ligeros (AVIF, WebP); el navegador elige lo que conviene.',
        'Una ficha puede decir cuándo se revisó. Una ficha retirada desaparece de las listas y de la búsqueda.',
      ],
    },
    {
      name: 'En el navegador (frontend)',
      facts: [
        'La hoja de estilo es común a todas las páginas. El navegador la guarda un año, como los scripts.',
        'Los scripts son pequeños y solo se cargan donde sirven: la búsqueda, los formularios y lo que cambia con el día.',
        'Una ficha cuya página pesaría demasiado no se publica: se explica el motivo a quien la publica.',
      ],
    },
    {
      name: 'En el servidor (backend)',
      facts: [
        'No se calcula nada para una visita: el servidor envía archivos, comprimidos una sola vez.',
        'El índice de búsqueda está dividido: una búsqueda solo carga las partes útiles.',
      ],
    },
    {
      name: 'Alojamiento',
      facts: ['El portal puede servirse desde cualquier alojamiento de archivos.'],
    },
    {
      name: 'Algoritmos',
      facts: ['El portal no emplea aprendizaje automático ni inteligencia artificial.'],
    },
  ],
  publisherTitle: 'Lo que dice la entidad que publica este portal',
  contact: '¿Un comentario, una página demasiado pesada?',
  contactLink: 'Escríbanos',
};
