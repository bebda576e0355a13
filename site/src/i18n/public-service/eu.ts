import type { Strings } from '../fr.ts';

/** The words of the pages that a public service must have, in Basque. The law they follow is the French one. */
export const publicService: Strings['publicService'] = {
  accessibility: {
    title: 'Irisgarritasun-adierazpena',
    mention: {
      total: 'Irisgarritasuna: erabat betetzen da',
      partial: 'Irisgarritasuna: zati batean betetzen da',
      none: 'Irisgarritasuna: ez da betetzen',
    },
    commitment:
      'erakundeak konpromisoa hartzen du webgune hau irisgarri egiteko, Frantziako 2005eko otsailaren 11ko 2005-102 Legearen 47. artikuluaren arabera.',
    strategy: 'Horretarako, estrategia eta ekintza hauek gauzatzen ditu:',
    multiYearPlan: 'Irisgarritasunerako urte anitzeko plana',
    actionPlan: 'Urteko ekintza-plana, aurreko urteko balantzearekin',
    notPublished: '(oraindik argitaratu gabe)',
    appliesTo: 'Irisgarritasun-adierazpen hau webgune honi dagokio:',
    state: 'Betetze-maila',
    stateIs: {
      total: 'webguneak erabat betetzen du',
      partial: 'webguneak zati batean betetzen du',
      none: 'webguneak ez du betetzen',
    },
    withStandard:
      'irisgarritasuna hobetzeko Frantziako erreferentzia-esparru orokorra (RGAA), 4.1.2 bertsioa.',
    testResults: 'Proben emaitza',
    auditedInHouse: (day) => `Erakundeak berak egindako betetze-ikuskaritzaren emaitzak (${day}):`,
    auditedBy: (company, day) => `${company} enpresak egindako betetze-ikuskaritzaren emaitzak (${day}):`,
    rate: (percent, validated, applicable) =>
      `webguneari dagozkion RGAAren irizpideetatik betetzen direnak: ${percent} (${validated} / ${applicable}).`,
    report: 'Irakurri ikuskaritza-txostena',
    noAudit:
      'Ez dago indarrean den ikuskaritza-emaitzarik: irizpideak zenbateraino betetzen diren ez da neurtu.',
    notAccessible: 'Irisgarriak ez diren edukiak',
    notAccessibleWhy: 'Jarraian zerrendatzen diren edukiak ez dira irisgarriak, arrazoi hauengatik.',
    nonConformities: 'Ez-betetzeak',
    noNonConformity: 'Ez da ez-betetzerik aurkitu.',
    nonConformitiesUnknown: 'Ez-betetzeak ikuskaritza baten ondoren bakarrik jakingo dira.',
    nonConformitiesToCome: 'Ez-betetzeen zerrenda oraindik ez da argitaratu.',
    burden: 'Neurriz kanpoko zamagatiko salbuespenak',
    noBurden: 'Ez da salbuespenik aipatzen.',
    exempt: 'Irisgarritasun-betebeharretik kanpoko edukiak',
    noExempt: 'Ez da mota horretako edukirik zerrendatu.',
    making: 'Irisgarritasun-adierazpen honen prestaketa',
    establishedOn: (day) => `Adierazpen honen data: ${day}.`,
    updatedOn: (day) => `Azken eguneratzea: ${day}.`,
    notDated: 'Adierazpen honek oraindik ez du datarik.',
    technologies: 'Webgunea egiteko erabilitako teknologiak',
    environments: 'Proba-ingurunea',
    environmentsWhat:
      'Irisgarritasuna egiaztatzeko erabilitako nabigatzaileak, laguntza-teknologiak eta sistemak:',
    tools: 'Ebaluazioan erabilitako tresnak',
    pages: 'Betetze-maila egiaztatu zaien orriak',
    notSaid: 'Zehaztu gabe.',
    saidByAudit: 'Ikuskaritzan zehaztuko da.',
    feedback: 'Oharrak eta harremanetarako bideak',
    feedbackWhat:
      'Ezin duzu eduki bat irakurri edo orri bat erabili? Esan webgunearen arduradunari: aukera irisgarri batera bideratuko zaitu, edo edukia beste era batera emango dizu. Legeak astebete ematen dio zuri erantzuteko.',
    message: 'Bidali mezu bat',
    messageTo: (email) => `Bidali mezu bat helbide honetara: ${email}`,
    contactWho: 'Harremanetarako:',
    appeal: 'Kexa-bideak',
    appealWhen:
      'Prozedura hau kasu honetan erabiltzen da: webgunearen arduradunari irisgarritasun-akats baten berri eman diozu, eduki batera edo zerbitzu batera iristea galarazten dizuna, eta ez duzu erantzun egokirik jaso. Orduan, hau egin dezakezu:',
    appealMessage: 'Idatzi mezu bat Défenseur des droits erakundeari (Frantziako eskubideen defendatzailea)',
    appealDelegate: 'Jarri harremanetan zuregandik hurbilen dagoen Défenseur des droits ordezkariarekin',
    appealPost: 'Bidali gutun bat postaz (doan Frantziatik, zigilurik gabe):',
  },
};
