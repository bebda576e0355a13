import Gallery from '../../src/components/Gallery.astro';
import LeadPicture from '../../src/components/LeadPicture.astro';
import Picture from '../../src/components/Picture.astro';
import PlainSection from '../../src/components/PlainSection.astro';
import RichText from '../../src/components/RichText.astro';
import TextSection from '../../src/components/TextSection.astro';
import { picture } from '../pictures.ts';
import { type Group, show } from '../showing.ts';
import { longSentence, longUrl, longWord, paragraphs, sentence } from '../words.ts';

const everyMarkdown = `
Un paragraphe avec **du gras**, *de l’italique* et [un lien](https://exemple.fr/).

## Un titre

### Un sous-titre

- Un
- Deux
  - Deux et demi

1. Premier
2. Second

> ${sentence}

| Colonne | Autre colonne |
|---|---|
| Un | Deux |

\`\`\`
une ligne de code
\`\`\`
`;

const longMarkdown = `
## ${longWord}

${longSentence}

${longUrl}

| ${longWord} | ${longWord} |
|---|---|
| ${longWord} | ${longWord} |

\`\`\`
${longUrl}
\`\`\`

- ${longWord}
  - ${longWord}

> ${longWord}
`;

const sizes = '(min-width: 48rem) 40rem, 92vw';

export const texts: Group = {
  title: 'Textes et images',
  showings: [
    show(
      'RichText',
      RichText,
    )({
      use: 'Un texte mis en forme, sans titre à lui.',
      surround: 'entry',
      states: ({ locale, lang, other }) => ({
        'Toutes les mises en forme': { source: everyMarkdown, locale, lang, idPrefix: 'forme' },
        'Mots longs': { source: longMarkdown, locale, lang, idPrefix: 'long' },
        'Dans une autre langue': { source: other.words, locale, lang: other.lang, idPrefix: 'autre' },
      }),
    }),
    show(
      'TextSection',
      TextSection,
    )({
      use: 'Un texte mis en forme sous son titre, dans une fiche.',
      surround: 'entry',
      states: ({ locale, lang, strings: { fields } }) => ({
        Court: { title: fields.description, source: sentence, locale, lang, id: 'description' },
        'Mots longs': { title: fields.expectedResults, source: longMarkdown, locale, lang, id: 'resultats' },
        'Vide : rien ne s’affiche': { title: '', source: null, locale, lang, id: 'vide' },
      }),
    }),
    show(
      'PlainSection',
      PlainSection,
    )({
      use: 'Un texte sans mise en forme sous son titre, dans une fiche.',
      surround: 'entry',
      states: ({ lang, strings: { fields }, other }) => ({
        'Plusieurs paragraphes': { title: fields.problem, text: paragraphs, lang },
        'Objectif d’une action': { title: fields.objective, text: sentence, lang, class: 'objective' },
        'Avis du Département': {
          title: fields.departmentNote,
          text: longSentence,
          lang,
          class: 'department-note',
        },
        'Dans une autre langue': { title: fields.transferability, text: other.words, lang: other.lang },
        'Vide : rien ne s’affiche': { title: '', text: null, lang },
      }),
    }),
    show(
      'Picture',
      Picture,
    )({
      use: 'Une image de l’administration, à la largeur où elle s’affiche.',
      surround: 'entry',
      states: ({ lang }) => ({
        'Plusieurs largeurs': { image: picture, sizes, lang },
        'Une seule largeur': { image: { ...picture, renditions: [] }, sizes, lang },
        'Adresse qui n’est pas de l’administration : rien ne s’affiche': {
          image: { ...picture, url: 'https://exemple.fr/image.svg' },
          sizes,
          lang,
        },
      }),
    }),
    show(
      'LeadPicture',
      LeadPicture,
    )({
      use: 'En tête d’une fiche : une image large, coupée pour l’écran.',
      surround: 'entry',
      states: ({ lang }) => ({
        Ordinaire: { image: picture, lang },
        'Sans image : rien ne s’affiche': { image: null, lang },
      }),
    }),
    show(
      'Gallery',
      Gallery,
    )({
      use: 'Les images d’un projet.',
      surround: 'entry',
      states: ({ locale, lang }) => ({
        Une: { images: [picture], locale, lang },
        Plusieurs: { images: Array.from({ length: 5 }, () => picture), locale, lang },
        'Aucune : rien ne s’affiche': { images: [], locale, lang },
      }),
    }),
  ],
};
