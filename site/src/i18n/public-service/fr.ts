/** The words of the pages that a public service must have, in French. The order and headings are the law’s. */
export const publicService = {
  accessibility: {
    title: 'Déclaration d’accessibilité',
    mention: {
      total: 'Accessibilité : totalement conforme',
      partial: 'Accessibilité : partiellement conforme',
      none: 'Accessibilité : non conforme',
    },
    commitment:
      's’engage à rendre ce site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.',
    strategy: 'À cette fin, il met en œuvre la stratégie et les actions suivantes :',
    multiYearPlan: 'Schéma pluriannuel de mise en accessibilité',
    actionPlan: 'Plan d’actions de l’année, avec le bilan de l’année précédente',
    notPublished: '(pas encore publié)',
    appliesTo: 'Cette déclaration d’accessibilité s’applique à',
    state: 'État de conformité',
    stateIs: {
      total: 'est totalement conforme',
      partial: 'est partiellement conforme',
      none: 'est non conforme',
    },
    withStandard: 'avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2.',
    testResults: 'Résultat des tests',
    auditedInHouse: (day: string) => `L’audit de conformité réalisé en interne le ${day} révèle que :`,
    auditedBy: (company: string, day: string) =>
      `L’audit de conformité réalisé par la société ${company} le ${day} révèle que :`,
    rate: (percent: string, validated: string, applicable: string) =>
      `${percent} des critères du RGAA qui s’appliquent au site sont respectés (${validated} sur ${applicable}).`,
    report: 'Lire le rapport d’audit',
    noAudit:
      'Aucun résultat d’audit en cours de validité n’est disponible : le respect des critères n’a pas été mesuré.',
    notAccessible: 'Contenus non accessibles',
    notAccessibleWhy: 'Les contenus listés ci-dessous ne sont pas accessibles pour les raisons suivantes.',
    nonConformities: 'Non-conformité',
    noNonConformity: 'Aucune non-conformité n’a été relevée.',
    nonConformitiesUnknown: 'Les non-conformités ne seront connues qu’après un audit.',
    nonConformitiesToCome: 'La liste des non-conformités n’est pas encore publiée.',
    burden: 'Dérogations pour charge disproportionnée',
    noBurden: 'Aucune dérogation n’est invoquée.',
    exempt: 'Contenus non soumis à l’obligation d’accessibilité',
    noExempt: 'Aucun contenu de cette sorte n’est recensé.',
    making: 'Établissement de cette déclaration d’accessibilité',
    establishedOn: (day: string) => `Cette déclaration a été établie le ${day}.`,
    updatedOn: (day: string) => `Elle a été mise à jour le ${day}.`,
    notDated: 'Cette déclaration n’est pas encore datée.',
    technologies: 'Technologies utilisées pour la réalisation du site',
    environments: 'Environnement de test',
    environmentsWhat:
      'Navigateurs, technologies d’assistance et systèmes utilisés pour vérifier l’accessibilité :',
    tools: 'Outils utilisés lors de l’évaluation',
    pages: 'Pages du site ayant fait l’objet de la vérification de conformité',
    notSaid: 'Non précisé.',
    saidByAudit: 'À préciser lors de l’audit.',
    feedback: 'Retour d’information et contact',
    feedbackWhat:
      'Vous n’arrivez pas à lire un contenu ou à utiliser une page ? Dites-le au responsable du site : il vous orientera vers une alternative accessible, ou vous donnera le contenu sous une autre forme. La loi lui donne une semaine pour vous répondre.',
    message: 'Envoyer un message',
    messageTo: (email: string) => `Envoyer un message à ${email}`,
    contactWho: 'Contacter :',
    appeal: 'Voies de recours',
    appealWhen:
      'Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du site un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service, et vous n’avez pas obtenu de réponse satisfaisante. Vous pouvez alors :',
    appealMessage: 'Écrire un message au Défenseur des droits',
    appealDelegate: 'Contacter le délégué du Défenseur des droits près de chez vous',
    appealPost: 'Envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) :',
  },
};
