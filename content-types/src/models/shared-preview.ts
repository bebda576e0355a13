import { text } from '../fields.ts';
import { defineModel } from '../model.ts';

/** An address that lets someone without an account read one draft. The address itself is not kept. */
export const sharedPreview = defineModel({
  name: 'shared-preview',
  plural: 'shared-previews',
  label: { one: 'aperçu partagé', many: 'aperçus partagés' },
  help: 'Adresses d’aperçu données à des personnes sans compte, tenues par le système.',
  kind: 'collection',
  isContent: false,
  isLocalized: false,
  title: 'subjectId',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    tokenDigest: text({
      label: 'Empreinte',
      help: 'L’empreinte SHA-256 de l’adresse secrète.',
      max: 64,
      required: true,
    }),
    subjectModel: text({ label: 'Modèle', help: 'Le modèle du contenu.', max: 60, required: true }),
    subjectId: text({ label: 'Document', help: 'L’identifiant du contenu.', max: 60, required: true }),
    subjectLocale: text({ label: 'Langue', help: 'La langue du contenu.', max: 10 }),
    actor: text({ label: 'Par', help: 'Le compte qui a partagé.', max: 60, required: true }),
    sharedAt: text({ label: 'Partagé le', help: 'Instant du partage.', max: 30, required: true }),
    expiresAt: text({
      label: 'Fin',
      help: 'Instant où l’adresse cesse de répondre.',
      max: 30,
      required: true,
    }),
    revokedAt: text({ label: 'Retiré le', help: 'Instant où le partage a été retiré.', max: 30 }),
  },
});
