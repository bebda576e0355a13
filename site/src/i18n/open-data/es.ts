import type { OpenDataWords } from './fr.ts';

/** The words of open data in Spanish. */
export const openData: OpenDataWords = {
  licence: 'Con qué licencia',
  dataLicence: (licence) =>
    `Los archivos de datos se ofrecen con la licencia ${licence}: puede copiarlos, transformarlos y difundirlos, incluso con fines comerciales, siempre que cite su fuente y la fecha de su última actualización.`,
  noLicence:
    'La licencia de los textos y las imágenes de las páginas aún no se ha indicado: pregunte antes de reutilizarlos.',
  source: 'Cuando reutilice un contenido, cite su fuente y la fecha de su última actualización.',
  files: 'Los archivos',
  filesNote: 'Cada nombre lleva a la descripción de las columnas.',
  lines: { one: 'línea', other: 'líneas' },
  updated: (day) => `actualización del ${day}`,
  kilobytes: (size) => `${size}\u00a0kB`,
  megabytes: (size) => `${size}\u00a0MB`,
  recordsOf: (kind) => `${kind}: todo lo que publica el portal.`,
  parts: {
    values: {
      title: 'Valores de los indicadores',
      description: 'Una línea por valor, con su zona, su periodo, su unidad, su estado y su fuente.',
    },
    national: {
      title: 'Lugares digitales (esquema nacional francés)',
      description:
        'Los lugares digitales con los nombres y el orden de las columnas del esquema nacional francés «Lieux de médiation numérique» 1.0.2.',
    },
  },
  leftOut: 'Lugares que faltan en este archivo porque su municipio no está publicado:',
  packageOf: (site) => `Datos abiertos: ${site}`,
  package: 'Descripción de todos los archivos (Data Package)',
  packageNote:
    'Las columnas, su tipo y sus límites, para los programas (formato Frictionless). Cada archivo se comprueba con ella antes de publicarse.',
  catalogue: 'Catálogo de los conjuntos de datos (DCAT-AP)',
  catalogueNote: 'Para los portales de datos que recolectan los de este (JSON-LD).',
  reading: {
    title: 'Para leer bien los archivos',
    cells: [
      'Los archivos CSV están en UTF-8. La coma separa las celdas y la primera línea da el nombre de las columnas. En una hoja de cálculo, impórtelos eligiendo la coma y UTF-8.',
      'Una ficha tiene una línea por cada idioma en que está escrita. Para contar las fichas, quédese con las líneas cuyo idioma es «fr».',
      'Cuando una celda contiene varios valores, los separa una barra: «a|b». Una barra que forma parte de un valor va precedida de una barra invertida, que a su vez se duplica. Las columnas con el mismo comienzo, como «jalons_», van juntas: sus primeros valores hablan del mismo elemento; los segundos, del siguiente.',
      'Lo que una hoja de cálculo tomaría por una fórmula va precedido de un apóstrofo. Los archivos JSON dan los textos tal cual.',
      'Las fechas se escriben como 2026-11-27, y los números con punto decimal. Una celda vacía significa que el valor no se conoce.',
      'Los archivos no contienen nombres de personas ni imágenes. Solo el archivo nacional de los lugares digitales contiene correos electrónicos: los genéricos de los lugares.',
    ],
  },
  also: 'También se puede reutilizar',
  feeds: 'Las últimas publicaciones, en un formato que leen los programas (Atom).',
  siteMap: 'La dirección de todas las páginas, con la fecha de su última publicación (XML).',
  siteMapName: 'Lista de páginas para los robots',
  ask: '¿Le falta algún dato? Pídalo en la página de',
  columnsOf: (title) => `${title}: los datos`,
  columns: 'Las columnas',
  columnsNote:
    'El CSV y el JSON tienen las mismas columnas. En JSON, un grupo de columnas es una lista de objetos. Los nombres y las descripciones de las columnas están en francés, como los archivos.',
  types: {
    string: 'texto',
    integer: 'número entero',
    number: 'número',
    boolean: '«true» o «false»',
    date: 'fecha',
    datetime: 'fecha y hora (UTC)',
  },
  address: 'dirección web',
  markdown: 'texto en Markdown',
  several: 'varios valores',
  required: 'siempre con valor',
  values: (list) => `Valores: ${list}.`,
  download: 'Descargar estos datos',
};
