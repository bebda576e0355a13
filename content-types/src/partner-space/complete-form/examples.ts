/** Examples of what can be written in the fields of a record, in French, as records are; by field, or by field and part. */
import { setInFrench } from '../../french-typography.ts';

const examples: Readonly<Record<string, string>> = {
  objectives: 'De l’ombre dans la cour, des fruits à la cantine, des voisins qui se parlent.',
  'milestones.title': 'Les arbres sont plantés',
  'steps.title': 'Choisir l’endroit avec les riverains',
  'steps.description': 'Une visite sur place un samedi, puis un vote sur trois emplacements.',
  'difficulties.story': 'Le terrain appartenait à deux propriétaires, dont un introuvable.',
  'difficulties.unblockedBy': 'Une convention d’un an avec le premier, pour commencer sans attendre.',
  'keyFigures.label': 'fruitiers plantés',
  'results.label': 'Moins d’eau d’arrosage en été',
  'results.source': 'https://www.exemple.fr/bilan.pdf',
  budget: '12 000',
  grant: '5 000',
  website: 'https://www.exemple.fr/verger',
  contactService: 'Service des espaces verts',
  whatChanged: 'Des fruitiers nains, parce que la cour est petite.',
  successFactors: 'Deux voisins qui ont la clé du local, et un créneau fixe chaque semaine.',
  transferability: 'Il faut un point d’eau et un référent ; le choix des arbres s’adapte au sol.',
};

/** A sentence that gives an example of what is written in a field; null when what it is called suffices. @param part a field of its items. */
export function exampleOf(field: string, part?: string): string | null {
  const example = examples[part === undefined ? field : `${field}.${part}`];
  return example === undefined ? null : setInFrench(`Par exemple : « ${example.replace(/\.$/, '')} ».`);
}
