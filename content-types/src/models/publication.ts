import { choice, integer, longText, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { publicationActions, publicationStates } from '../vocabularies/publication.ts';

/** The outbox and the audit of publishing: one row for each change of public content. */
export const publication = defineModel({
  name: 'publication',
  plural: 'publications',
  label: { one: 'mise en ligne', many: 'mises en ligne' },
  help: 'Journal des mises en ligne, tenu par le système.',
  kind: 'collection',
  isContent: false,
  isLocalized: false,
  title: 'subjectTitle',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    batch: text({
      label: 'Lot',
      help: 'Les changements validés ensemble portent le même lot.',
      max: 36,
      required: true,
    }),
    action: choice({
      label: 'Geste',
      help: 'Ce qui a été fait.',
      values: publicationActions,
      required: true,
    }),
    subjectModel: text({ label: 'Modèle', help: 'Le modèle du contenu.', max: 60, required: true }),
    subjectId: text({ label: 'Document', help: 'L’identifiant du contenu.', max: 60, required: true }),
    subjectLocale: text({ label: 'Langue', help: 'La langue du contenu.', max: 10 }),
    subjectTitle: text({ label: 'Titre', help: 'Le titre au moment du geste.', max: 300 }),
    actor: text({ label: 'Par', help: 'Le compte qui a fait le geste.', max: 60 }),
    state: choice({
      label: 'État',
      help: 'Où en est la mise en ligne.',
      values: publicationStates,
      default: 'queued',
      required: true,
    }),
    reason: longText({ label: 'Raison', help: 'Pourquoi le contenu n’est pas en ligne.', max: 2000 }),
    release: text({ label: 'Version', help: 'La version du site qui contient le changement.', max: 60 }),
    requestedAt: text({ label: 'Demandée le', help: 'Instant du geste.', max: 30, required: true }),
    settledAt: text({ label: 'Réglée le', help: 'Instant où l’état est devenu définitif.', max: 30 }),
    refreshedCount: integer({
      label: 'Pages renouvelées',
      help: 'Combien de pages ce changement a renouvelées, la sienne comprise.',
      min: 0,
    }),
    refreshedPages: longText({
      label: 'Adresses renouvelées',
      help: 'Leurs adresses, une par ligne ; les premières quand elles sont nombreuses.',
      max: 4000,
    }),
  },
  lookups: ['subjectId', 'settledAt'],
});
