/** Why a document or a release is not live, worded for editors. */
import type { FieldProblem } from '@agenda21/content-types';

const LONGEST_REASON = 2_000;

const quote = (words: string) => `« ${words} »`;

/** Error messages of programs hold paths of the server: editors do not read them. */
function withoutPaths(message: string): string {
  return message.replaceAll(/(file:\/\/)?\/[\w.@/-]+\/[\w.@-]+/g, '…').slice(0, 300);
}

export const reasons = {
  unknownModel: (model: string) => `Le portail ne connaît pas le type de contenu ${quote(model)}.`,
  invalidFields: (problems: readonly FieldProblem[]) =>
    problems
      .map(({ field, message }) => `${quote(field)} : ${message}.`)
      .join('\n')
      .slice(0, LONGEST_REASON),
  reservedAddress: (segment: string) =>
    `${quote(segment)} est une adresse du portail lui-même : changez la fin de l’adresse.`,
  takenAddress: (path: string) =>
    `L’adresse ${quote(path)} est déjà celle d’un autre contenu : changez la fin de l’adresse.`,
  missingMedia: (paths: readonly string[]) =>
    `Fichier introuvable dans la médiathèque : ${paths.join(', ')}. Choisissez-en un autre.`,
  failedPage: (message: string) =>
    `La page ne peut pas être fabriquée : ${withoutPaths(message)}. Revenez sur votre dernière modification ou prévenez l’équipe technique.`,
  brokenPage: (problems: readonly string[]) =>
    `La page n’est pas correcte : ${problems.join(' ; ')}.`.slice(0, LONGEST_REASON),
  unknownFault: () =>
    'Ce contenu empêche la fabrication du portail : revenez sur votre dernière modification ou prévenez l’équipe technique.',
  runFailed: (why: string) => `Le portail n’a pas pu être mis à jour : ${why} Un nouvel essai est prévu.`,
} as const;

/** Why a run failed, for editors: what they can wait for or tell. */
export const faults = {
  diskFull: 'le disque du serveur est plein.',
  timeout: 'la fabrication a dépassé son temps limite.',
  cms: 'le CMS ne répond pas entièrement.',
  gates: 'la nouvelle version n’a pas passé les contrôles.',
  orphaned: 'des contenus en ligne ne correspondent plus au modèle.',
  probe: 'la nouvelle version n’a pas répondu comme prévu ; la précédente est revenue.',
  build: 'la fabrication a échoué.',
  unknown: 'une erreur imprévue est survenue.',
} as const;
