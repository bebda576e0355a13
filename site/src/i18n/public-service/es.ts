import type { Strings } from '../fr.ts';

/** The words of the pages that a public service must have, in Spanish. The law they follow is the French one. */
export const publicService: Strings['publicService'] = {
  accessibility: {
    title: 'Declaración de accesibilidad',
    mention: {
      total: 'Accesibilidad: totalmente conforme',
      partial: 'Accesibilidad: parcialmente conforme',
      none: 'Accesibilidad: no conforme',
    },
    commitment:
      'se compromete a hacer accesible este sitio, de conformidad con el artículo 47 de la ley francesa n.º 2005-102 de 11 de febrero de 2005.',
    strategy: 'Con este fin, lleva a cabo la estrategia y las acciones siguientes:',
    multiYearPlan: 'Plan plurianual de accesibilidad',
    actionPlan: 'Plan de acciones del año, con el balance del año anterior',
    notPublished: '(aún sin publicar)',
    appliesTo: 'Esta declaración de accesibilidad se aplica a',
    state: 'Situación de conformidad',
    stateIs: {
      total: 'es totalmente conforme',
      partial: 'es parcialmente conforme',
      none: 'no es conforme',
    },
    withStandard: 'con el marco general francés para la mejora de la accesibilidad (RGAA), versión 4.1.2.',
    testResults: 'Resultado de las pruebas',
    auditedInHouse: (day) =>
      `La auditoría de conformidad realizada internamente el ${day} muestra lo siguiente:`,
    auditedBy: (company, day) =>
      `La auditoría de conformidad realizada por la empresa ${company} el ${day} muestra lo siguiente:`,
    rate: (percent, validated, applicable) =>
      `se cumple el ${percent} de los criterios del RGAA que se aplican al sitio (${validated} de ${applicable}).`,
    report: 'Leer el informe de auditoría',
    noAudit:
      'No hay ningún resultado de auditoría en vigor: el cumplimiento de los criterios no se ha medido.',
    notAccessible: 'Contenidos no accesibles',
    notAccessibleWhy:
      'Los contenidos que se enumeran a continuación no son accesibles por las razones siguientes.',
    nonConformities: 'Falta de conformidad',
    noNonConformity: 'No se ha detectado ninguna falta de conformidad.',
    nonConformitiesUnknown: 'Las faltas de conformidad solo se conocerán después de una auditoría.',
    nonConformitiesToCome: 'La lista de las faltas de conformidad aún no se ha publicado.',
    burden: 'Excepciones por carga desproporcionada',
    noBurden: 'No se invoca ninguna excepción.',
    exempt: 'Contenidos no sujetos a la obligación de accesibilidad',
    noExempt: 'No se ha identificado ningún contenido de este tipo.',
    making: 'Elaboración de esta declaración de accesibilidad',
    establishedOn: (day) => `Esta declaración se elaboró el ${day}.`,
    updatedOn: (day) => `Se actualizó el ${day}.`,
    notDated: 'Esta declaración aún no lleva fecha.',
    technologies: 'Tecnologías utilizadas para hacer el sitio',
    environments: 'Entorno de prueba',
    environmentsWhat:
      'Navegadores, tecnologías de apoyo y sistemas utilizados para comprobar la accesibilidad:',
    tools: 'Herramientas utilizadas en la evaluación',
    pages: 'Páginas del sitio cuya conformidad se ha comprobado',
    notSaid: 'Sin precisar.',
    saidByAudit: 'Se precisará en la auditoría.',
    feedback: 'Comentarios y contacto',
    feedbackWhat:
      '¿No consigue leer un contenido o utilizar una página? Dígaselo al responsable del sitio: le orientará hacia una alternativa accesible o le dará el contenido en otra forma. La ley le da una semana para responderle.',
    message: 'Enviar un mensaje',
    messageTo: (email) => `Enviar un mensaje a ${email}`,
    contactWho: 'Contactar con:',
    appeal: 'Vías de recurso',
    appealWhen:
      'Este procedimiento se utiliza en el caso siguiente: ha comunicado al responsable del sitio un defecto de accesibilidad que le impide acceder a un contenido o a un servicio y no ha obtenido una respuesta satisfactoria. Entonces puede:',
    appealMessage: 'Escribir un mensaje al Défenseur des droits (defensor de los derechos)',
    appealDelegate: 'Contactar con el delegado del Défenseur des droits más cercano',
    appealPost: 'Enviar una carta por correo (gratuito desde Francia, sin sello):',
  },
};
