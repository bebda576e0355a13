import { choice, file, integer, text, url } from '../fields.ts';
import { defineComponent } from '../model.ts';
import { documentFormats, documentLicences } from '../vocabularies/document.ts';
import { writtenLanguages } from '../vocabularies/language.ts';

export const document = defineComponent({
  name: 'document',
  label: 'Document',
  title: 'title',
  needsOneOf: ['file', 'url'],
  fields: {
    title: text({
      label: 'Titre',
      help: 'Ce que l’on y trouve (160 caractères au plus).',
      max: 160,
      required: true,
    }),
    file: file({
      label: 'Fichier',
      help: 'Un PDF de 10 Mo au plus, ajouté à la médiathèque. Rendez-le accessible : titre, langue, intertitres balisés, textes alternatifs.',
    }),
    url: url({
      label: 'Adresse',
      help: 'Quand le document est publié ailleurs : son adresse complète, avec https://.',
      meaning: 'Adresse du document, quand il est publié ailleurs.',
    }),
    webVersion: url({
      label: 'Version web',
      help: 'L’adresse d’une page qui dit la même chose. Un PDF se lit mal sur un téléphone ou avec un lecteur d’écran : donnez-la dès qu’elle existe.',
      meaning: 'Adresse d’une page qui dit la même chose.',
    }),
    language: choice({
      label: 'Langue',
      help: 'La langue du document, annoncée à qui lit la page dans une autre.',
      meaning: 'Langue du document.',
      values: writtenLanguages,
    }),
    licence: choice({
      label: 'Licence',
      help: 'Ce que le lecteur peut en faire. Vérifiez que le document est à vous, photographies comprises.',
      values: documentLicences,
    }),
    format: choice({
      label: 'Format',
      help: 'Pour un document publié ailleurs ; celui d’un fichier est lu dans le fichier.',
      meaning: 'Format du document publié ailleurs.',
      values: documentFormats,
      default: 'page web',
      required: true,
    }),
    kilobytes: integer({
      label: 'Poids',
      help: 'En kilo-octets, pour un fichier publié ailleurs ; celui d’un fichier ajouté ici est connu.',
      meaning: 'Poids du document publié ailleurs, en kilo-octets.',
      min: 1,
      max: 1_000_000,
    }),
  },
});
