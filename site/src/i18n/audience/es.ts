import type { AudienceStrings } from './fr.ts';

/** What pages say of the measure of the audience, in Spanish. */
export const audience: AudienceStrings = {
  title: 'Medición de la audiencia',
  none: 'Este portal no mide su audiencia: no cuenta ni las visitas ni las páginas leídas. No carga nada de terceros.',
  counter: [
    'Para saber si es útil, este portal cuenta sus páginas leídas. Guarda un número por página y por día, nada más: ningún dato personal.',
    'El servidor cuenta en el momento en que envía la página. No instala cookies ni otros rastreadores, no lee nada en su dispositivo y no guarda ni su dirección, ni el nombre de su navegador, ni su recorrido de una página a otra. No se carga nada de terceros.',
    'Estos números solo sirven al organismo que publica este portal, para su misión de interés público. No se venden, no se ceden ni se cruzan con otros datos.',
  ],
  kept: (months) =>
    `Se borran al cabo de ${months} meses. Nada dice cuáles proceden de usted: por eso nadie puede mostrárselos ni corregirlos.`,
  published: 'El total de cada mes se publica:',
  matomo: (origin) =>
    `El organismo que publica este portal mide las páginas leídas con Matomo, instalado en la dirección ${origin}. Cada página carga de allí un script, que le comunica la página leída, la página de la que usted viene, la hora, el idioma y el tipo de dispositivo. No se carga nada más de terceros.`,
  matomoTerms: (months) =>
    `Este script no instala ninguna cookie. Como todo servidor, Matomo recibe la dirección IP de su dispositivo; el organismo debe acortarla, obtener de ella solo estadísticas anónimas y borrar los datos al cabo de ${months} meses.`,
  exception: (origin) =>
    `Excepción querida por el organismo que publica este portal: para medir la audiencia, sus páginas cargan un script desde ${origin}.`,
  choice: {
    title: 'No ser contado',
    signals:
      'Su navegador puede pedirlo a todos los sitios: busque en sus ajustes «Global Privacy Control», «no vender ni compartir mis datos» o «no realizar seguimiento» (Do Not Track). Este portal obedece a ambas señales.',
    storage: (months) =>
      `¿Su navegador no tiene ese ajuste? El primer botón instala en él una cookie que solo contiene la palabra «refus» (rechazo), durante ${months} meses. Quien lee el portal no recibe ninguna otra, y no permite reconocerle. El segundo botón la borra.`,
    refuse: 'No contar mis lecturas',
    accept: 'Volver a contar mis lecturas',
    refused: 'Queda anotado: lo que lea con este navegador ya no se cuenta.',
    accepted: 'Queda anotado: la cookie se ha borrado.',
  },
};
