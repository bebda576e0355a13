import {
  choice,
  choices,
  decimal,
  group,
  integer,
  longText,
  relation,
  relations,
  text,
  url,
} from '../fields.ts';
import { paper } from '../components/index.ts';
import { defineModel } from '../model.ts';
import { writtenLanguages } from '../vocabularies/language.ts';
import {
  declaredConformities,
  lifeEvents,
  serviceAudiences,
  serviceChannels,
  serviceStates,
  signInMethods,
} from '../vocabularies/digital-services.ts';
import { addressEnd, reviewedOn, territories, themes, title } from './shared-fields.ts';

/** Fields after CPSV-AP (`cpsv:PublicService`) and schema.org (`GovernmentService`). */
export const digitalService = defineModel({
  name: 'digital-service',
  plural: 'digital-services',
  label: { one: 'service en ligne', many: 'services en ligne' },
  help: 'Les démarches que l’on peut faire en ligne, et qui aide à les faire.',
  kind: 'collection',
  isContent: true,
  isLocalized: true,
  title: 'title',
  key: 'slug',
  section: 'services',
  dataFile: 'services',
  fields: {
    title,
    slug: addressEnd,
    summary: longText({
      label: 'À quoi il sert',
      help: 'En mots de tous les jours (300 caractères au plus).',
      max: 300,
      required: true,
    }),
    url: url({
      label: 'Adresse du service',
      help: 'La page où la démarche commence.',
      required: true,
    }),
    state: choice({
      label: 'État',
      help: 'Changez-le dès que le service est perturbé ou interrompu : la fiche et les listes le disent.',
      meaning: 'État du service lors de la dernière mise en ligne de la fiche.',
      values: serviceStates,
      default: 'en service',
      required: true,
    }),
    stateMessage: longText({
      label: 'Message sur l’état',
      help: 'Ce qui ne marche pas, jusqu’à quand, et comment faire autrement (300 caractères au plus).',
      max: 300,
    }),
    authority: relation({
      to: 'partner',
      label: 'Organisme compétent',
      help: 'L’organisme qui rend le service.',
    }),
    audiences: choices({
      label: 'Publics',
      help: 'À qui le service s’adresse. La liste des services est rangée par public.',
      meaning: 'À qui le service s’adresse.',
      values: serviceAudiences,
    }),
    lifeEvents: choices({
      label: 'Événements de vie',
      help: 'Les moments où l’on en a besoin. La liste des services est rangée aussi par événement.',
      meaning: 'Les moments de la vie où l’on en a besoin.',
      values: lifeEvents,
    }),
    channels: choices({
      label: 'Façons de faire',
      help: 'En ligne, et autrement si l’organisme le permet.',
      meaning: 'Comment la démarche peut être faite : en ligne ou autrement.',
      values: serviceChannels,
    }),
    languages: choices({
      label: 'Langues',
      help: 'Les langues dans lesquelles la démarche peut être faite en ligne.',
      values: writtenLanguages,
    }),
    signIn: choice({
      label: 'Connexion',
      help: 'Ce qu’il faut pour entrer dans le service.',
      values: signInMethods,
    }),
    conditions: longText({
      label: 'Conditions',
      help: 'Qui y a droit, et dans quels cas (1 000 caractères au plus).',
      max: 1000,
    }),
    papers: group({ of: paper, label: 'Pièces à préparer', help: '20 pièces au plus.', max: 20 }),
    minutes: integer({
      label: 'Temps en ligne',
      help: 'Le temps que prend la démarche, en minutes.',
      min: 1,
      max: 600,
    }),
    days: integer({
      label: 'Délai de réponse',
      help: 'Le délai habituel après la démarche, en jours.',
      min: 0,
      max: 1000,
    }),
    cost: decimal({
      label: 'Coût',
      help: 'En euros, avec les centimes s’il y en a : 25,50. 0 pour un service gratuit ; laissez vide si le coût n’est pas connu.',
      meaning: 'Ce que le service coûte à la personne, en euros ; 0 quand il est gratuit.',
      min: 0,
    }),
    costNote: text({
      label: 'Précision sur le coût',
      help: 'Qui paie, et comment (120 caractères au plus).',
      max: 120,
    }),
    accessibility: choice({
      label: 'Accessibilité déclarée',
      help: 'Ce que dit la déclaration d’accessibilité du service. Laissez vide s’il n’en publie pas.',
      values: declaredConformities,
    }),
    accessibilityPage: url({
      label: 'Déclaration d’accessibilité',
      help: 'La page où le service la publie.',
      meaning: 'Adresse de la page où le service publie sa déclaration d’accessibilité.',
    }),
    infoPage: url({
      label: 'Fiche d’information',
      help: 'La page officielle qui explique la démarche, par exemple sur service-public.gouv.fr.',
    }),
    places: relations({
      to: 'digital-place',
      label: 'Lieux où se faire aider',
      help: 'Les lieux qui aident à faire cette démarche.',
    }),
    actions: relations({
      to: 'action',
      label: 'Actions du plan',
      help: 'Les actions de l’Agenda 21 que ce service met en œuvre.',
    }),
    themes,
    territories,
    reviewedOn,
  },
});
