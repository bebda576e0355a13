/** The e-mails of the partners' space, in French. Those to someone who did not ask repeat no words of who did. */
import { sections } from '@agenda21/content-types';
import type { Mail, Paragraph } from '../mail/index.ts';
import { writeMail } from '../mail/index.ts';
import { pageUrl } from './mail-links.ts';
import type { OrganisationRow } from './organisations.ts';
import type { Sender } from './sender.ts';

function write(
  to: string,
  subject: string,
  { siteName, replyTo }: Sender,
  words: readonly Paragraph[],
): Mail {
  const title = `${subject} – ${siteName}`;
  return { to, replyTo, subject: title, ...writeMail(title, ['Bonjour,', ...words], 'fr') };
}

const NOT_ASKED =
  'Vous n’avez rien demandé ? Quelqu’un a donné votre adresse par erreur : ignorez ce courriel, rien ne se passera.';

/** The address of a person who asks for an account is to be confirmed. */
export function writeConfirmation(to: string, token: string, sender: Sender): Mail {
  return write(to, 'Confirmez votre adresse électronique', sender, [
    'Un compte de l’espace partenaires a été demandé avec votre adresse. Confirmez-la et choisissez votre mot de passe : notre équipe lira ensuite la demande.',
    {
      label: 'Confirmer mon adresse et choisir mon mot de passe :',
      url: pageUrl(sender.siteUrl, 'confirmation', token),
    },
    'Ce lien fonctionne pendant 48 heures, une seule fois.',
    NOT_ASKED,
  ]);
}

/** Someone asked for an account, or was invited, with an address that has one. */
export function writeAlreadyThere(to: string, sender: Sender): Mail {
  return write(to, 'Vous avez déjà un compte', sender, [
    'Un compte de l’espace partenaires a été demandé avec votre adresse, qui en a déjà un. Connectez-vous avec ce compte, ou choisissez un autre mot de passe si vous avez oublié le vôtre.',
    { label: 'Se connecter :', url: pageUrl(sender.siteUrl, 'home') },
    { label: 'Choisir un autre mot de passe :', url: pageUrl(sender.siteUrl, 'password') },
    'Une adresse ne sert que pour un organisme. Pour en rejoindre un autre, supprimez d’abord votre compte, ou donnez une autre adresse.',
    NOT_ASKED,
  ]);
}

/** A person asks to choose another password. */
export function writeReset(to: string, token: string, sender: Sender): Mail {
  return write(to, 'Choisissez un nouveau mot de passe', sender, [
    'Vous avez demandé à choisir un nouveau mot de passe pour l’espace partenaires.',
    {
      label: 'Choisir un nouveau mot de passe :',
      url: pageUrl(sender.siteUrl, 'password', token),
    },
    'Ce lien fonctionne pendant 30 minutes, une seule fois. Toutes vos sessions seront fermées.',
    'Vous n’avez rien demandé ? Votre mot de passe reste le même : ignorez ce courriel.',
  ]);
}

/** The password of an account was changed. */
export function writePasswordChanged(to: string, sender: Sender): Mail {
  return write(to, 'Votre mot de passe a changé', sender, [
    'Le mot de passe de votre compte de l’espace partenaires vient d’être changé.',
    'Ce n’est pas vous ? Choisissez-en un autre sans attendre : toutes les sessions seront fermées.',
    { label: 'Choisir un autre mot de passe :', url: pageUrl(sender.siteUrl, 'password') },
  ]);
}

interface Invitation {
  readonly to: string;
  readonly organisation: string;
  /** The confirmed address of who invites: their name is their own words. */
  readonly inviter: string;
  readonly token: string;
}

/** A person is invited by an organisation that the team has accepted: its name was read. */
export function writeInvitation({ to, organisation, inviter, token }: Invitation, sender: Sender): Mail {
  return write(to, 'Invitation à l’espace partenaires', sender, [
    `${inviter} vous invite, pour l’organisme « ${organisation} », dans l’espace partenaires, où il raconte ses projets et ses bonnes pratiques.`,
    { label: 'Accepter l’invitation :', url: pageUrl(sender.siteUrl, 'invitation', token) },
    'Cette invitation fonctionne pendant 7 jours, une seule fois.',
    NOT_ASKED,
  ]);
}

/** A person confirmed a request: the team reads it. @param url where the admin shows it. */
export function writeRequestArrived(to: string, organisation: string, url: string, sender: Sender): Mail {
  return write(to, 'Une demande de compte attend', sender, [
    `L’organisme « ${organisation} » demande un compte de l’espace partenaires. La personne qui l’a demandé a confirmé son adresse, et attend votre réponse.`,
    { label: 'Lire la demande :', url },
  ]);
}

const decisions: Readonly<Partial<Record<OrganisationRow['state'], readonly [string, string]>>> = {
  acceptée: [
    'Votre compte est ouvert',
    'La demande de compte de « {} » est acceptée. Vous pouvez vous connecter à l’espace partenaires, raconter un projet ou une bonne pratique, et inviter vos collègues.',
  ],
  déclinée: ['Votre demande de compte', 'La demande de compte de « {} » n’a pas été acceptée.'],
  suspendue: ['Votre accès est suspendu', 'L’accès de « {} » à l’espace partenaires est suspendu.'],
};

/** How to reach the team: an answer goes nowhere when the settings of the portal give no address. */
function tellHowToAnswer({ siteUrl, replyTo, phone }: Sender): Paragraph {
  if (replyTo) return 'Pour en parler avec nous, répondez à ce courriel.';
  if (phone) return `Pour en parler avec nous, appelez le ${phone}.`;
  return { label: 'Pour en parler avec nous :', url: new URL(sections.contact, siteUrl).href };
}

const reopened = [
  'Votre accès est de nouveau ouvert',
  'L’accès de « {} » à l’espace partenaires est de nouveau ouvert. Vos fiches et vos collègues vous y attendent.',
] as const;

/**
 * What the team decided about an organisation; null when its state is no decision.
 * @param from the state that it comes from; null when it is not known.
 */
export function writeDecision(
  to: string,
  { title, state, reason }: OrganisationRow,
  from: OrganisationRow['state'] | null,
  sender: Sender,
): Mail | null {
  const decision = state === 'acceptée' && from === 'suspendue' ? reopened : decisions[state];
  if (!decision) return null;
  const [subject, sentence] = decision;
  const isOpen = state === 'acceptée';
  return write(to, subject, sender, [
    sentence.split('{}').join(title),
    ...(!isOpen && reason ? [`Motif : ${reason}`] : []),
    ...(isOpen
      ? [{ label: 'Se connecter :', url: pageUrl(sender.siteUrl, 'home') }]
      : [
          tellHowToAnswer(sender),
          {
            label: 'Emporter vos données ou supprimer votre compte :',
            url: pageUrl(sender.siteUrl, 'home'),
          },
        ]),
  ]);
}
