import type { AudienceStrings } from './fr.ts';

/** What pages say of the measure of the audience, in Occitan (Gascon). */
export const audience: AudienceStrings = {
  title: 'Mesura de l’audiéncia',
  none: 'Aqueste portau ne mesura pas la soa audiéncia: ne compta pas ni las visitas ni las paginas legidas. Ne carga pas arren en çò d’un tèrç.',
  counter: [
    'Entà saber s’ei utile, aqueste portau compta las paginas legidas. Que guarda un nombre per pagina e per dia, arren mei: nada dada personau.',
    'Lo servidor que compta quan envia la pagina. Ne depausa pas ni cookie ni nat aute traçador, ne legeish pas arren dens lo vòste aparelh e ne guarda pas ni la vòsta adreça, ni lo nom deu vòste navigador, ni lo vòste camin d’ua pagina a l’auta. Arren n’ei pas cargat en çò d’un tèrç.',
    'Aqueths nombres ne serveishen pas qu’a l’organisme qui publica aqueste portau, entà la soa mission d’interès public. Ne son pas ni venuts, ni cedits, ni ligats dab d’autas dadas.',
  ],
  kept: (months) =>
    `Que son esfaçats au cap de ${months} mes. Arren ne ditz pas quaus vienen de vos: arrés n’ac pòt donc pas muishar ni corregir entà vos.`,
  published: 'Lo totau de cada mes qu’ei publicat:',
  matomo: (origin) =>
    `L’organisme qui publica aqueste portau que mesura las paginas legidas dab Matomo, installat a l’adreça ${origin}. Cada pagina que’n carga un script, qui’u ditz la pagina legida, la d’on vienetz, l’òra, la lenga e la mena d’aparelh. Arren d’aute n’ei pas cargat en çò d’un tèrç.`,
  matomoTerms: (months) =>
    `Aqueth script ne depausa pas nat cookie. Com tot servidor, Matomo que recep l’adreça IP deu vòste aparelh; l’organisme que deu acorcir-la, ne tirar pas que estatisticas anonimas e esfaçar las dadas au cap de ${months} mes.`,
  exception: (origin) =>
    `Excepcion volguda per l’organisme qui publica aqueste portau: entà mesurar l’audiéncia, las paginas que cargan un script de ${origin}.`,
  choice: {
    title: 'N’estar pas comptat',
    signals:
      'Lo vòste navigador qu’ac pòt demandar a tots los sites: cercatz dens los reglatges «Global Privacy Control», «ne véner pas ni partatjar las mias dadas» o «interdíser lo seguit» (Do Not Track). Aqueste portau qu’obedeish a aqueths dus senhaus.',
    storage: (months) =>
      `Lo vòste navigador n’a pas aqueth reglatge? Lo prumèr boton que i depausa un cookie qui ne conten pas que lo mot «refus», entà ${months} mes. Qui legeish lo portau n’arrecep pas nat aute, e ne permet pas de’vs reconéisher. Lo segond boton que l’esfaça.`,
    refuse: 'Ne comptar pas las mias lecturas',
    accept: 'Tornar comptar las mias lecturas',
    refused: 'Qu’ei notat: çò qui legitz dab aqueth navigador n’ei pas mei comptat.',
    accepted: 'Qu’ei notat: lo cookie qu’ei esfaçat.',
  },
};
