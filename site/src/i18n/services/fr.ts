import {
  declaredConformities,
  lifeEvents,
  serviceAudiences,
  serviceChannels,
  serviceStates,
  signInMethods,
} from '@agenda21/content-types';
import { toFrenchWords } from '../vocabularies/fr.ts';

/** The words of the online services, in French. */
export const services = {
  ways: 'Ranger les services',
  byAudience: 'Par public',
  byLifeEvent: 'Selon ce qui vous arrive',
  all: 'Tous les services',
  groupTitle: (group: string) => `${group} : services en ligne`,
  groupLead: (group: string) =>
    `Les démarches que l’on peut faire sans se déplacer, rangées sous « ${group} ».`,
  open: 'Aller au service',
  openDisturbed: 'Essayer quand même',
  elsewhere: (host: string) => `Le service est sur un autre site : ${host}`,
  audience: 'Pour qui',
  lifeEvent: 'Pour quels moments',
  channel: 'Comment faire',
  language: 'Langues',
  accessibility: 'Accessibilité',
  signIn: 'Connexion',
  time: 'Temps en ligne',
  minutes: { one: 'minute', other: 'minutes' },
  delay: 'Délai de réponse',
  days: { one: 'jour', other: 'jours' },
  noDelay: 'Immédiat',
  cost: 'Coût',
  free: 'Gratuit',
  authority: 'Organisme compétent',
  infoPage: 'Fiche d’information',
  conditions: 'Qui peut s’en servir',
  papers: 'Ce qu’il faut préparer',
  help: 'Se faire aider',
  helpText:
    'Des lieux accueillent et accompagnent, sur place, les personnes qui ne sont pas à l’aise avec le numérique.',
  helpAt: 'Les lieux qui aident à cette démarche',
  actions: 'Actions que ce service met en œuvre',
  services: 'Services en ligne liés',
  authorityOf: 'Services en ligne rendus',
  stateNotes: {
    'en service': 'Le service fonctionne.',
    perturbé: 'Le service est perturbé : la démarche peut être lente ou échouer.',
    interrompu: 'Le service est interrompu : la démarche ne peut pas être faite en ligne pour le moment.',
  },
  states: toFrenchWords(serviceStates),
  channels: toFrenchWords(serviceChannels),
  conformities: toFrenchWords(declaredConformities),
  signInMethods: toFrenchWords(signInMethods),
  audiences: toFrenchWords(serviceAudiences),
  lifeEvents: toFrenchWords(lifeEvents),
};

export type ServiceStrings = typeof services;
