import type { PartnerFileWords } from './fr.ts';

export const partnerFiles: PartnerFileWords = {
  photo: {
    title: 'Fotografía',
    hint: 'JPEG, PNG, WebP o AVIF, {max} como máximo. El lugar de la toma se borra del archivo.',
    choose: 'Elegir una fotografía',
    send: 'Añadir la fotografía',
    replace: 'Sustituir la fotografía',
    rename: 'Cambiar la descripción',
    renameSend: 'Guardar la descripción',
    remove: 'Quitar la fotografía',
    confirmRemove:
      'La fotografía se quita del borrador. La que ya está en línea sigue ahí hasta la próxima publicación.',
    added: 'La fotografía se ha añadido.',
    removed: 'La fotografía se ha quitado.',
    credited: 'Fotografía: {credit}',
  },
  picture: {
    title: 'Otras fotografías',
    hint: 'Las que siguen a la fotografía en la página, en el orden que usted elige. JPEG, PNG, WebP o AVIF, {max} como máximo.',
    choose: 'Elegir otra fotografía',
    open: 'Añadir una fotografía',
    send: 'Añadir esta fotografía',
    replace: 'Sustituir esta fotografía',
    rename: 'Cambiar su descripción',
    renameSend: 'Guardar su descripción',
    remove: 'Quitar esta fotografía',
    confirmRemove:
      '«{title}»: esta fotografía se quita del borrador. Lo que ya está en línea sigue ahí hasta la próxima publicación.',
    added: 'La fotografía se ha añadido a las otras.',
    removed: 'La fotografía se ha quitado de las otras.',
    none: 'Todavía no hay otras fotografías. La primera se añade en lo esencial; las demás vienen aquí después de ella.',
  },
  document: {
    title: 'Documentos',
    hint: 'Una guía, un plano, un balance: lo que ayuda a entender o a repetirlo. PDF, {max} como máximo.',
    choose: 'Elegir un PDF',
    open: 'Añadir un documento',
    send: 'Añadir este documento',
    replace: 'Sustituir el documento',
    rename: 'Cambiar sus datos',
    renameSend: 'Guardar',
    remove: 'Quitar el documento',
    confirmRemove:
      '«{title}» se quita del borrador. Lo que ya está en línea sigue ahí hasta la próxima publicación.',
    added: 'El documento se ha añadido.',
    removed: 'El documento se ha quitado.',
    none: 'Todavía no hay ningún documento.',
  },
  fields: {
    alt: {
      label: '¿Qué se ve en esta fotografía?',
      hint: 'Una frase, para quienes no la ven. Por ejemplo: tres vecinos plantan un seto al borde de un campo.',
      missing: 'Diga en una frase qué se ve en la fotografía.',
    },
    credit: {
      label: '¿Quién hizo esta fotografía?',
      hint: 'Se guarda con la fotografía, para el equipo del portal.',
    },
    title: {
      label: 'Título del documento',
      hint: 'Lo que se encuentra en él.',
      missing: 'Dé un título al documento.',
    },
    language: {
      label: 'Lengua del documento',
      hint: 'Aquella en la que está escrito: los lectores la ven antes de abrirlo.',
    },
    licence: {
      label: '¿Qué se puede hacer con este documento?',
      hint: 'Su licencia. Licence Ouverte 2.0 y CC BY: reutilizarlo citando a su autor. CC BY-SA: lo mismo, con la misma licencia. Todos los derechos reservados: solo leerlo. Asegúrese de que el documento es suyo, fotografías incluidas.',
    },
  },
  unsaid: 'No decirlo',
  moved: '«{title}» está ahora en el lugar {rank} de {count}.',
  renamed: 'Se ha guardado.',
  long: 'Demasiado largo: deje {max} caracteres como máximo.',
  drop: 'O suelte el archivo aquí.',
  chosen: '{name}; {weight}',
  kilobytes: '{count}\u00a0kB',
  megabytes: '{count}\u00a0MB',
  reading: 'Leyendo el archivo…',
  progress: 'Enviando: {part}\u00a0%',
  checking: 'Comprobando el archivo…',
  cancel: 'Detener el envío',
  retry: 'Reintentar',
  giveUp: 'No añadir nada',
  waiting: 'Se ha perdido la conexión. El envío seguirá en cuanto vuelva: deje abierta esta página.',
  noFile: 'Elija primero un archivo.',
  pending:
    'Hay un archivo elegido que aún no se ha añadido: añádalo, o renuncie a él, antes de enviar la ficha.',
  refused: {
    empty: 'Este archivo está vacío: elija otro.',
    large: 'Este archivo pesa más de {max}: redúzcalo y elíjalo de nuevo.',
    kind: {
      photo: 'Este archivo no es una imagen JPEG, PNG, WebP o AVIF, aunque su nombre lo diga: elija otro.',
      document:
        'Este archivo no es un PDF, aunque su nombre lo diga: guarde su documento en PDF y elíjalo de nuevo.',
    },
    heic: 'Esta fotografía está en formato HEIC, que muchas pantallas no leen: expórtela en JPEG y elíjala de nuevo.',
    damaged: 'Este archivo está dañado o incompleto: ábralo, guárdelo de nuevo e inténtelo otra vez.',
    moving: 'Esta imagen es animada: el portal solo muestra imágenes fijas.',
    pixels: 'Esta imagen tiene demasiados píxeles: redúzcala a 4000 píxeles de ancho y de alto como máximo.',
    active:
      'Este PDF contiene un programa, un formulario que se envía, otro archivo o un enlace que abre uno: guárdelo sin ello, por ejemplo imprimiéndolo en PDF.',
    protected: 'Este PDF está protegido con una contraseña: guárdelo sin protección.',
    unsure:
      'Este PDF está escrito de una forma que no permite comprobarlo: ábralo, guárdelo de nuevo en formato PDF o PDF/A, o imprímalo en PDF, y elíjalo otra vez.',
    many: 'Esta ficha ya tiene tantos archivos de esta clase como es posible: quite uno primero.',
  },
};
