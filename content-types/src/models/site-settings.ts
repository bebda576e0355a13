import {
  boolean,
  choice,
  choices,
  date,
  email,
  integer,
  longText,
  markdown,
  relation,
  text,
  url,
} from '../fields.ts';
import { defineModel } from '../model.ts';
import { audienceMeasures } from '../vocabularies/audience.ts';
import { defaultLanguages, portalLanguages } from '../vocabularies/language.ts';

export const siteSettings = defineModel({
  name: 'site-settings',
  plural: 'site-settings-list',
  label: { one: 'réglages du portail', many: 'réglages du portail' },
  help: 'Nom, accueil, contact et pied de page du portail.',
  kind: 'single',
  isContent: true,
  isLocalized: true,
  title: 'siteName',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    siteName: text({
      label: 'Nom du portail',
      help: 'Repris sur chaque page (80 caractères au plus).',
      max: 80,
      required: true,
    }),
    organisation: text({
      label: 'Collectivité',
      help: 'Le nom de la collectivité qui publie (120 caractères au plus).',
      max: 120,
      required: true,
    }),
    tagline: text({
      label: 'Devise',
      help: 'Ce qu’est ce lieu, en une phrase (160 caractères au plus).',
      max: 160,
      required: true,
    }),
    languages: choices({
      label: 'Langues du portail',
      help: 'En plus du français, à la prochaine publication de ces réglages : chaque page a alors une adresse dans chaque langue cochée, avec le texte français là où il n’y a pas de traduction. Une langue décochée quitte le portail, ses adresses répondent que la page a été retirée. À choisir dans la version française des réglages.',
      values: portalLanguages,
      default: defaultLanguages,
    }),
    introduction: markdown({
      label: 'Introduction de l’accueil',
      help: '1 000 caractères au plus.',
      max: 1000,
    }),
    contactService: text({
      label: 'Service à contacter',
      help: '120 caractères au plus.',
      max: 120,
      required: true,
    }),
    contactPhone: text({
      label: 'Téléphone',
      help: 'Dix chiffres, par exemple « 05 59 00 00 00 ».',
      max: 20,
      localized: false,
    }),
    contactEmail: email({ label: 'Courriel', help: 'Une adresse de service.' }),
    contactAddress: longText({ label: 'Adresse postale', help: '300 caractères au plus.', max: 300 }),
    contactText: markdown({
      label: 'Texte de la page Contact',
      help: '3 000 caractères au plus.',
      max: 3000,
    }),
    messagesKeptMonths: integer({
      label: 'Durée de garde des messages',
      help: 'En mois, de 1 à 36 ; 12 si vous laissez vide. Les messages reçus par les formulaires sont ensuite effacés. La page Contact et le courriel d’accusé de réception annoncent cette durée.',
      min: 1,
      max: 36,
    }),
    licenceSentence: text({
      label: 'Phrase de licence',
      help: 'Montrée au pied de chaque page, par exemple « Sauf mention contraire, les contenus de ce site sont sous licence etalab-2.0. » (200 caractères au plus).',
      max: 200,
    }),
    ecodesignText: markdown({
      label: 'Texte de la page Écoconception',
      help: 'Les mesures du portail s’y écrivent seules. Dites ici qui l’héberge et avec quelle énergie, vos objectifs et la personne qui en répond (3 000 caractères au plus).',
      max: 3000,
    }),
    credits: longText({
      label: 'Crédits',
      help: 'Les personnes et les équipes qui ont fait le portail, une par ligne : montrées dans le fichier humans.txt (1 000 caractères au plus).',
      max: 1000,
    }),
    securityEmail: email({
      label: 'Courriel pour la sécurité',
      help: 'À qui signaler une faille. Avec la date qui suit, il remplit le fichier security.txt, que lisent les chercheurs en sécurité ; sans l’un des deux, ce fichier n’existe pas.',
    }),
    securityUntil: date({
      label: 'Contact de sécurité valable jusqu’au',
      help: 'Le jour après lequel il ne faut plus se fier à ce contact : dans un an au plus. Avant ce jour, vérifiez l’adresse et donnez une nouvelle date.',
    }),
    audience: choice({
      label: 'Mesure d’audience',
      help: 'Le compteur du portail compte les pages lues sans rien garder de qui les lit. « Matomo » confie la mesure au serveur dont vous donnez l’adresse. Si vous laissez vide, rien n’est mesuré. Les pages qui annoncent la mesure suivent ce choix.',
      values: audienceMeasures,
    }),
    audienceIndicator: relation({
      to: 'indicator',
      label: 'Indicateur d’audience',
      help: 'Il reçoit le nombre de pages lues de chaque mois entier, dès que le mois est fini. Donnez-lui le rythme « mensuelle ».',
    }),
    matomoUrl: url({
      label: 'Adresse de Matomo',
      help: 'Par exemple « https://statistiques.exemple.fr/ ». Réglez ce Matomo pour raccourcir les adresses IP et pour effacer les données au bout de 25 mois.',
    }),
    matomoSiteId: integer({
      label: 'Numéro du site dans Matomo',
      help: 'Sans l’adresse et ce numéro, rien n’est mesuré.',
      min: 1,
    }),
    isDemonstration: boolean({
      label: 'Contenu de démonstration',
      help: 'Cochez pour que chaque page le signale discrètement.',
      default: false,
    }),
  },
});
