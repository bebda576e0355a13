/** Fields that several models hold under the same name. */
import { difficulty, document, keyFigure, result, step } from '../components/index.ts';
import { choice, choices, date, email, group, images, longText, relations, slug, text } from '../fields.ts';
import { costRanges, durationRanges } from '../vocabularies/practice.ts';
import { aims, goals } from '../vocabularies/sustainable-development.ts';

export const title = text({
  label: 'Titre',
  help: 'Court et parlant (200 caractères au plus).',
  meaning: 'L’intitulé de la fiche.',
  max: 200,
  required: true,
});

/** The longest title the national action sheets hold is 207 characters; 300 is the limit of their schema. */
export const longTitle = text({
  label: 'Titre',
  help: 'L’intitulé exact (300 caractères au plus).',
  max: 300,
  required: true,
});

export const addressEnd = slug({
  label: 'Fin de l’adresse',
  help: 'Laissez vide : elle est faite d’après le titre. Si vous la changez, l’ancienne adresse redirige vers la nouvelle.',
  from: 'title',
  required: true,
});

export const themes = relations({
  to: 'theme',
  label: 'Thèmes',
  help: 'Un à trois thèmes, du plus important au moins important.',
  meaning: 'Les thèmes de la fiche, du plus important au moins important.',
});

export const territories = relations({
  to: 'territory',
  label: 'Territoires',
  help: 'Les communes, intercommunalités ou provinces concernées.',
});

export const sustainableAims = choices({
  label: 'Finalités',
  help: 'Les finalités du développement durable auxquelles la fiche contribue.',
  values: aims,
});

export const sustainableGoals = choices({
  label: 'Objectifs de développement durable',
  help: 'Les objectifs des Nations unies auxquels la fiche contribue directement.',
  values: goals,
});

export const keyFigures = group({ of: keyFigure, label: 'Chiffres clés', help: '5 au plus.', max: 5 });

export const steps = group({
  of: step,
  label: 'Étapes',
  help: 'Les étapes à suivre, dans l’ordre (15 au plus).',
  max: 15,
});

export const results = group({
  of: result,
  label: 'Résultats',
  help: 'Ce qui a changé, en chiffres quand c’est possible (10 au plus).',
  max: 10,
});

export const difficulties = group({
  of: difficulty,
  label: 'Difficultés',
  help: 'Ce qui a coincé et ce qui a débloqué (10 au plus).',
  max: 10,
});

export const costRange = choice({
  label: 'Coût',
  help: 'Une fourchette, tout compris.',
  values: costRanges,
});

export const durationRange = choice({
  label: 'Durée de mise en œuvre',
  help: 'Du premier échange aux premiers résultats.',
  values: durationRanges,
});

/** What a replication made of what it takes up. */
export const whatChanged = longText({
  label: 'Ce qui change',
  help: 'Ce qui a été adapté par rapport à l’original (600 caractères au plus).',
  max: 600,
});

export const departmentNote = longText({
  label: 'Avis du Département',
  help: 'Signé du service, jamais d’une personne (600 caractères au plus).',
  meaning: 'Ce que le Département pense de la fiche.',
  max: 600,
});

export const departmentNoteBy = text({
  label: 'Signataire de l’avis',
  help: 'Le service qui donne l’avis, par exemple « Pôle Agenda 21 » (160 caractères au plus).',
  max: 160,
});

export const departmentNoteOn = date({ label: 'Date de l’avis', help: 'Jour où l’avis est donné.' });

export const gallery = images({
  label: 'Galerie',
  help: 'Décrivez chaque image dans son texte alternatif (12 au plus).',
  max: 12,
});

/** What a record gives to read further. */
export const recordDocuments = group({
  of: document,
  label: 'Documents',
  help: 'Ce qui aide à comprendre ou à refaire : guide, plan, délibération (20 au plus).',
  max: 20,
});

export const contactService = text({
  label: 'Service à contacter',
  help: 'Le service qui répond aux questions (160 caractères au plus).',
  max: 160,
});

export const contactEmail = email({
  label: 'Courriel du service',
  help: 'Une adresse de service, jamais celle d’une personne.',
});

export const reviewedOn = date({
  label: 'Relue le',
  help: 'Jour de la dernière vérification, au bas de la fiche. Un an après, la fiche passe à l’orange ; deux ans après, au rouge.',
  meaning: 'Jour de la dernière vérification de la fiche.',
});
