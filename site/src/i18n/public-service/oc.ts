import type { Strings } from '../fr.ts';

/** The words of the pages that a public service must have, in Occitan (Gascon). The law they follow is the French one. */
export const publicService: Strings['publicService'] = {
  accessibility: {
    title: 'Declaracion d’accessibilitat',
    mention: {
      total: 'Accessibilitat: totaument confòrme',
      partial: 'Accessibilitat: parciaument confòrme',
      none: 'Accessibilitat: non confòrme',
    },
    commitment:
      'que s’engatja a har accessible aqueste sit, conformadament a l’article 47 de la lei francesa n° 2005-102 de l’11 de heurèr de 2005.',
    strategy: 'Entad aquera fin, que bota en òbra l’estrategia e las accions seguentas:',
    multiYearPlan: 'Plan pluriannau de mesa en accessibilitat',
    actionPlan: 'Plan d’accions de l’annada, dab lo bilanç de l’annada precedenta',
    notPublished: '(pas enqüèra publicat)',
    appliesTo: 'Aquesta declaracion d’accessibilitat que s’aplica a',
    state: 'Estat de conformitat',
    stateIs: {
      total: 'qu’ei totaument confòrme',
      partial: 'qu’ei parciaument confòrme',
      none: 'n’ei pas confòrme',
    },
    withStandard:
      'dab lo referenciau generau francés de melhorament de l’accessibilitat (RGAA), version 4.1.2.',
    testResults: 'Resultat deus tèsts',
    auditedInHouse: (day) => `L’audit de conformitat hèit en intèrne lo ${day} que muisha çò seguent:`,
    auditedBy: (company, day) =>
      `L’audit de conformitat hèit per la societat ${company} lo ${day} que muisha çò seguent:`,
    rate: (percent, validated, applicable) =>
      `${percent} deus critèris deu RGAA qui s’aplican au sit que son respectats (${validated} sus ${applicable}).`,
    report: 'Léger lo rapòrt d’audit',
    noAudit: 'Nat resultat d’audit valedor n’ei disponible: lo respècte deus critèris n’estó pas mesurat.',
    notAccessible: 'Contenguts non accessibles',
    notAccessibleWhy: 'Los contenguts de la lista seguenta ne son pas accessibles per aquestas rasons.',
    nonConformities: 'Manca de conformitat',
    noNonConformity: 'Nada manca de conformitat n’estó relhevada.',
    nonConformitiesUnknown: 'Las mancas de conformitat ne seràn conegudas qu’après un audit.',
    nonConformitiesToCome: 'La lista de las mancas de conformitat n’ei pas enqüèra publicada.',
    burden: 'Derogacions per carga desproporcionada',
    noBurden: 'Nada derogacion n’ei invocada.',
    exempt: 'Contenguts non somés a l’obligacion d’accessibilitat',
    noExempt: 'Nat contengut d’aquera sòrta n’ei recensat.',
    making: 'Establiment d’aquesta declaracion d’accessibilitat',
    establishedOn: (day) => `Aquesta declaracion qu’estó establida lo ${day}.`,
    updatedOn: (day) => `Qu’estó mesa a jorn lo ${day}.`,
    notDated: 'Aquesta declaracion n’ei pas enqüèra datada.',
    technologies: 'Tecnologias emplegadas entà har lo sit',
    environments: 'Environament de tèst',
    environmentsWhat:
      'Navigadors, tecnologias d’assisténcia e sistèmas emplegats entà verificar l’accessibilitat:',
    tools: 'Utís emplegats per l’evaluacion',
    pages: 'Paginas deu sit de las quaus la conformitat estó verificada',
    notSaid: 'Non precisat.',
    saidByAudit: 'A precisar au moment de l’audit.',
    feedback: 'Retorns e contacte',
    feedbackWhat:
      'N’arribatz pas a léger un contengut o a emplegar ua pagina? Disetz-ac au responsable deu sit: que v’orientarà de cap a ua alternativa accessibla, o que’vs balharà lo contengut devath ua auta fòrma. La lei que li da ua setmana entà’vs respóner.',
    message: 'Enviar un messatge',
    messageTo: (email) => `Enviar un messatge a ${email}`,
    contactWho: 'Contactar:',
    appeal: 'Vias de recors',
    appealWhen:
      'Aquesta procedura que s’emplega en lo cas seguent: qu’avetz senhalat au responsable deu sit un defaut d’accessibilitat qui’vs empacha d’accedir a un contengut o a un servici, e n’avetz pas obtiengut ua responsa satisfasenta. Que podetz lavetz:',
    appealMessage: 'Escríver un messatge au Défenseur des droits (defensor deus drets)',
    appealDelegate: 'Contactar lo delegat deu Défenseur des droits prèp de vosaus',
    appealPost: 'Enviar un corrièr per la pòsta (gratuit, shens timbre):',
  },
};
