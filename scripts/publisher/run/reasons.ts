/** Why a document or a release is not live, worded for editors. */
import { type FieldProblem, setInFrench } from '@agenda21/content-types';

export { runFaults as faults } from '@agenda21/content-types';

const LONGEST_REASON = 2_000;

const quote = (words: string) => `« ${words} »`;

/** Error messages of programs hold paths of the server: editors do not read them. */
function withoutPaths(message: string): string {
  return message.replaceAll(/(file:\/\/)?\/[\w.@/-]+\/[\w.@-]+/g, '…').slice(0, 300);
}

const say = (text: string) => setInFrench(text).slice(0, LONGEST_REASON);

const advice = 'Revenez sur votre dernière modification ou prévenez l’équipe technique.';

export const reasons = {
  unknownModel: (model: string) => say(`Le portail ne connaît pas le type de contenu ${quote(model)}.`),
  invalidFields: (problems: readonly FieldProblem[]) =>
    say(problems.map(({ field, message }) => `${quote(field)} : ${message}.`).join('\n')),
  reservedAddress: (segment: string) =>
    say(`${quote(segment)} est une adresse du portail lui-même : changez la fin de l’adresse.`),
  takenAddress: (path: string) =>
    say(`L’adresse ${quote(path)} est déjà celle d’un autre contenu : changez la fin de l’adresse.`),
  missingMedia: (paths: readonly string[]) =>
    say(`Fichier introuvable dans la médiathèque : ${paths.join(', ')}. Choisissez-en un autre.`),
  brokenPage: (problems: readonly string[]) =>
    say(`La page n’est pas correcte : ${problems.join(' ; ')}. ${advice}`),
  unknownFault: () => say(`Ce contenu empêche la fabrication du portail. ${advice}`),
  rolledBack: () =>
    say(
      'Le portail a été ramené à une version antérieure : ce changement sera en ligne à la prochaine publication.',
    ),
  runFailed: (why: string) => say(why),
} as const;

/** What is wrong with a page whose template stopped. */
export function describeStoppedPage(message: string): string {
  return `elle ne peut pas être fabriquée (${withoutPaths(message)})`;
}

/** What is wrong with a page that stops the program which makes it, or never ends. */
export function describeEndlessPage(): string {
  return 'elle arrête le programme qui fabrique les pages, ou ne finit pas';
}

/** Why the stock build makes the pages. */
export function describeBrokenRenderer(message: string): string {
  const first = withoutPaths(message.split('\n')[0] ?? '');
  return say(
    `Le programme qui fabrique les pages une à une a échoué trois fois (${first}) : le portail est refait en entier à chaque publication.`,
  );
}
