import { choice, relation, text } from '../fields.ts';
import { defineModel } from '../model.ts';
import { memberRoles } from '../vocabularies/partner-space.ts';

/** An invitation to join an organisation. The token that its e-mail holds is not kept. */
export const invitation = defineModel({
  name: 'invitation',
  plural: 'invitations',
  label: { one: 'invitation', many: 'invitations' },
  help: 'Les invitations qui attendent une réponse, tenues par le système.',
  kind: 'collection',
  isContent: false,
  isLocalized: false,
  title: 'email',
  key: null,
  section: null,
  dataFile: null,
  fields: {
    tokenDigest: text({
      label: 'Empreinte',
      help: 'L’empreinte SHA-256 du jeton secret.',
      max: 64,
      required: true,
    }),
    email: text({ label: 'Courriel', help: 'La personne invitée.', max: 254, required: true }),
    role: choice({ label: 'Rôle', help: 'Celui qu’elle aura.', values: memberRoles, required: true }),
    organisation: relation({ to: 'organisation', label: 'Organisme', help: 'Celui qui invite.' }),
    expiresAt: text({
      label: 'Fin',
      help: 'Instant où l’invitation cesse de valoir.',
      max: 30,
      required: true,
    }),
  },
  lookups: ['tokenDigest'],
});
