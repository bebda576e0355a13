import { testEnvironment } from '../components/test-environment.ts';
import { date, email, group, integer, longText, markdown, text, url } from '../fields.ts';
import { defineModel } from '../model.ts';

/** How many criteria the RGAA 4.1.2 has. */
const rgaaCriteria = 106;

/** The fields of the form that the law imposes, in its order. What the portal can work out is not asked. */
export const accessibilityStatement = defineModel({
  name: 'accessibility-statement',
  plural: 'accessibility-statements',
  label: { one: 'déclaration d’accessibilité', many: 'déclaration d’accessibilité' },
  help: 'Ce que montre la page Accessibilité, dans l’ordre que la loi impose. L’état de conformité est calculé.',
  kind: 'single',
  isContent: true,
  isLocalized: true,
  title: 'scope',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    scope: text({
      label: 'Site concerné',
      help: 'Ce à quoi la déclaration s’applique, par exemple « le centre de ressources Agenda 21 » (160 caractères au plus).',
      max: 160,
      required: true,
    }),
    multiYearPlanUrl: url({
      label: 'Schéma pluriannuel',
      help: 'L’adresse web du schéma pluriannuel de mise en accessibilité, qui est obligatoire.',
    }),
    actionPlanUrl: url({
      label: 'Plan d’actions',
      help: 'L’adresse web du plan d’actions de l’année, avec le bilan de l’année précédente.',
    }),
    auditedOn: date({
      label: 'Date de l’audit',
      help: 'Laissez vide tant qu’aucun audit complet n’a été fait : le portail se dit alors non conforme. Un audit vaut trois ans : refaites-le avant, ou videz ce champ quand il est périmé.',
    }),
    auditCompany: text({
      label: 'Société qui a fait l’audit',
      help: 'Laissez vide s’il a été fait en interne (120 caractères au plus).',
      max: 120,
      localized: false,
    }),
    applicableCriteria: integer({
      label: 'Critères applicables',
      help: 'Combien des 106 critères du RGAA s’appliquent aux pages vérifiées.',
      min: 1,
      max: rgaaCriteria,
    }),
    validatedCriteria: integer({
      label: 'Critères validés',
      help: 'Combien des critères applicables sont respectés sur toutes les pages vérifiées. Le taux et l’état de conformité en sont calculés.',
      min: 0,
      max: rgaaCriteria,
    }),
    auditReportUrl: url({
      label: 'Rapport d’audit',
      help: 'L’adresse web du rapport, s’il est publié.',
    }),
    nonConformities: markdown({
      label: 'Non-conformités',
      help: 'Ce qui n’est pas accessible, et par quoi le remplacer : une liste (10 000 caractères au plus).',
      max: 10000,
    }),
    disproportionateBurden: markdown({
      label: 'Dérogations pour charge disproportionnée',
      help: 'Chaque contenu concerné, pourquoi, et par quoi le remplacer. Vide : aucune n’est invoquée (5 000 caractères au plus).',
      max: 5000,
    }),
    exemptContent: markdown({
      label: 'Contenus non soumis à l’obligation',
      help: 'Par exemple les documents bureautiques d’avant le 23 septembre 2018. Vide : aucun n’est recensé (5 000 caractères au plus).',
      max: 5000,
    }),
    establishedOn: date({
      label: 'Établie le',
      help: 'Le jour où la déclaration a été établie pour la première fois.',
    }),
    updatedOn: date({
      label: 'Mise à jour le',
      help: 'Le jour de sa dernière mise à jour. Elle se met à jour tous les trois ans, et quand le site change beaucoup.',
    }),
    technologies: longText({
      label: 'Technologies utilisées',
      help: 'Une par ligne (500 caractères au plus).',
      max: 500,
      localized: false,
    }),
    testEnvironments: group({
      of: testEnvironment,
      label: 'Environnements de test',
      help: 'Chaque couple de navigateur et de technologie d’assistance utilisé pendant l’audit (20 au plus).',
      max: 20,
    }),
    tools: longText({
      label: 'Outils de l’évaluation',
      help: 'Un par ligne (1 000 caractères au plus).',
      max: 1000,
      localized: false,
    }),
    checkedPages: markdown({
      label: 'Pages vérifiées',
      help: 'Une liste, avec un lien vers chaque page : accueil, contact, mentions légales, accessibilité, plan du site, aide, recherche, une page de chaque sorte (5 000 caractères au plus).',
      max: 5000,
    }),
    contactEmail: email({
      label: 'Courriel pour l’accessibilité',
      help: 'Où signaler un défaut : une adresse de service, à laquelle on répond dans la semaine. Vide : le courriel des réglages du portail.',
    }),
    contactFormUrl: url({
      label: 'Formulaire en ligne',
      help: 'L’adresse web d’un formulaire accessible, s’il y en a un.',
    }),
  },
});
