import { choice, integer, text, url } from '../fields.ts';
import { defineComponent } from '../model.ts';
import { documentFormats } from '../vocabularies/participation.ts';

export const document = defineComponent({
  name: 'document',
  label: 'Document',
  title: 'title',
  fields: {
    title: text({
      label: 'Titre',
      help: 'Ce que l’on y trouve (160 caractères au plus).',
      max: 160,
      required: true,
    }),
    url: url({ label: 'Adresse', help: 'Adresse complète, avec https://.', required: true }),
    format: choice({
      label: 'Format',
      help: 'Annoncé dans le lien, comme l’accessibilité le demande.',
      values: documentFormats,
      default: 'page web',
      required: true,
    }),
    kilobytes: integer({
      label: 'Poids',
      help: 'En kilo-octets, pour un fichier à télécharger.',
      min: 1,
      max: 1_000_000,
    }),
  },
});
