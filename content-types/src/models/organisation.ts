import { choice, longText, relation, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { organisationCountries, organisationStates } from '../vocabularies/partner-space.ts';
import { partnerKinds } from '../vocabularies/territory.ts';

/** A body that has accounts in the partners' space, or asks for one. Its public record is a `partner`. */
export const organisation = defineModel({
  name: 'organisation',
  plural: 'organisations',
  label: { one: 'organisme de l’espace partenaires', many: 'organismes de l’espace partenaires' },
  help: 'Les organismes qui ont un compte, ou en demandent un. Un changement d’état prévient leurs membres par courriel.',
  kind: 'collection',
  isContent: false,
  isProcessed: true,
  isLocalized: false,
  title: 'title',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    state: choice({
      label: 'État',
      help: 'Choisissez « acceptée » pour ouvrir l’espace, « déclinée » pour refuser la demande, « suspendue » pour fermer l’accès aussitôt.',
      values: organisationStates,
      default: 'courriel à confirmer',
      required: true,
    }),
    reason: longText({
      label: 'Motif',
      help: 'Joint au courriel quand la demande est déclinée ou l’accès suspendu (500 caractères au plus).',
      max: 500,
    }),
    partner: relation({
      to: 'partner',
      label: 'Fiche publique',
      help: 'L’organisme partenaire que le portail montre : ses fiches le nomment. Sans lui, leur page ne dit pas de qui elles viennent.',
    }),
    note: longText({
      label: 'Note',
      help: 'Pour l’équipe : jamais montrée à l’organisme (2 000 caractères au plus).',
      max: 2000,
    }),
    title: text({ label: 'Nom', help: 'Tel qu’il a été donné.', max: 200, required: true }),
    type: choice({
      label: 'Nature',
      help: 'La nature de l’organisme.',
      values: partnerKinds,
      required: true,
    }),
    country: choice({
      label: 'Pays',
      help: 'Celui où il est enregistré.',
      values: organisationCountries,
      required: true,
    }),
    number: text({
      label: 'Numéro',
      help: 'Le SIRET, ou le numéro d’un organisme étranger.',
      max: 40,
      required: true,
    }),
    territory: relation({ to: 'territory', label: 'Commune', help: 'Ou le territoire étranger.' }),
    requestedBy: relation({
      to: 'member',
      label: 'Demandé par',
      help: 'La personne qui a écrit la demande.',
    }),
  },
  list: { columns: ['createdAt', 'title', 'type', 'state'], newestBy: 'createdAt' },
  lookups: ['state'],
});
